import { speakersOf } from './attributing';
import assert from 'node:assert/strict';

/** Checks who is found for each quotation of a draft. */
function assertSpeakers(text: string, ...speakers: readonly string[]): void {
  assert.deepEqual(speakersOf(text), speakers, text);
}

describe('words that have an owner', () => {
  it('are spoken by the participle’s own subject', () => {
    assertSpeakers(
      'The vote was close, with the board’s chair, Tor Haugen, calling the plan “a raft of straw.”',
      'Tor Haugen',
    );
    assertSpeakers(
      'Ida Quint left with her brother, calling the plan “a raft of straw.”',
      'Ida Quint',
    );
  });

  it('are spoken by whom the sentence before a colon is about', () => {
    assertSpeakers(
      'Ida Quint opened the hearing at nine. Her predecessor was less patient: “Sit down, all of you.”',
      'Her predecessor',
    );
  });

  it('are spoken by who made the claim, not by the claim', () => {
    assertSpeakers(
      'Ida Quint’s claim that the wards were “fully staffed” drew laughter.',
      'Ida Quint',
    );
    assertSpeakers('The message from coach Tor Haugen was short: “Run.”', 'Tor Haugen');
    assertSpeakers('Haugen’s answer to the critics? “I sleep well.”', 'Haugen');
    assertSpeakers('The ombudsman’s report found “lasting neglect.”', 'The ombudsman’s report');
  });

  it('are spoken by whose words they are said to be', () => {
    assertSpeakers('The plant is, in chemist Ida Quint’s words, “a kettle.”', 'Ida Quint');
    assertSpeakers('The valley is, as poet Ida Quint has it, “a bowl of weather.”', 'Ida Quint');
  });

  it('are spoken by the one actor of the occasion before them', () => {
    assertSpeakers(
      'The warden, Tor Haugen, answered his critics in a radio interview Friday.\n\n“Nobody got out. I call that a good night.”',
      'Tor Haugen',
    );
  });

  it('take turns in short dialogue', () => {
    assertSpeakers(
      '“You’re late,” Grandpa Eli told the boy.\n\n“The bus broke,” the boy said.\n\n“It always breaks.”',
      'Grandpa Eli',
      'the boy',
      'Grandpa Eli',
    );
  });

  it('are spoken by who was asked, not by the reporter', () => {
    assertSpeakers(
      'When I asked Ida Quint why she stayed, she pointed at the sea. “It pays the rent.”',
      'Ida Quint',
    );
  });

  it('are spoken by who did something with them', () => {
    assertSpeakers(
      '“The pumps stay on.” With those words, engineer Ida Quint ended the meeting.',
      'Ida Quint',
    );
    assertSpeakers('“Once more,” was how the captain, Tor Haugen, put it.', 'Tor Haugen');
  });
});
