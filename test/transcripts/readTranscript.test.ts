import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readTranscript } from '../../src/transcripts/readTranscript';

/** `speaker @ seconds: words` for every utterance. */
async function heard(path: string, text: string): Promise<readonly string[]> {
  const { utterances } = await readTranscript(path, text);
  return utterances.map(
    ({ speaker = '?', time, start, end }) =>
      `${speaker}${time === undefined ? '' : ` @ ${time / 1000}`}: ${text.slice(start, end)}`,
  );
}

describe('a transcript', () => {
  it('in plain text has labels and time codes in many hands', async () => {
    const text = [
      'Interview with Marta Okoye',
      '[00:01:05] OKOYE: The boiler failed.',
      'It failed twice.',
      'Q: Who told you? [00:02:00]',
      'Mayor Bea Lott (03:10): We did: twice.',
      '(1:02:03) Speaker 2: Go on.',
    ].join('\n');
    assert.deepEqual(await heard('okoye.txt', text), [
      '?: Interview with Marta Okoye',
      'OKOYE @ 65: The boiler failed.',
      'OKOYE: It failed twice.',
      'Q: Who told you? [00:02:00]',
      'Mayor Bea Lott @ 190: We did: twice.',
      'Speaker 2 @ 3723: Go on.',
    ]);
  });

  it('takes no sentence with a colon for a speaker', async () => {
    const text = 'OKOYE: I said one thing: no.\nWhat I mean is this: never.\nThe answer: nothing.';
    assert.deepEqual(await heard('x.txt', text), [
      'OKOYE: I said one thing: no.',
      'OKOYE: What I mean is this: never.',
      'OKOYE: The answer: nothing.',
    ]);
  });

  it('in Markdown leaves out headings and marks', async () => {
    const text =
      '# Interview\n\n**Okoye:** The boiler failed.\n\n- **Q** (00:10): When?\n> **Marta Okoye**: At four.';
    assert.deepEqual(await heard('x.md', text), [
      'Okoye: The boiler failed.',
      'Q @ 10: When?',
      'Marta Okoye: At four.',
    ]);
  });

  it('in WebVTT has voices, notes and styles, whatever the file is called', async () => {
    const text =
      '\uFEFFWEBVTT - talk\n\nSTYLE\n::cue { color: red }\n\nNOTE a remark\n\n1\n00:05.000 --> 00:08.000 align:start\n<v.loud Marta Okoye>The boiler failed.</v>\n<i>Twice.</i>\n\n00:09.000 --> 00:10.000\nAt four.\n';
    assert.deepEqual(await heard('talk.txt', text), [
      'Marta Okoye @ 5: The boiler failed.</v>',
      'Marta Okoye @ 5: <i>Twice.</i>',
      'Marta Okoye @ 9: At four.',
    ]);
  });

  it('in SubRip has labels, changes of speaker and Windows line ends', async () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nOKOYE: The boiler failed.\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nAt four.\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\n>> [LOTT]: We came.\r\n\r\n4\r\n00:00:08,000 --> 00:00:09,000\r\n>> Who says so?\r\n';
    assert.deepEqual(await heard('x.srt', text), [
      'OKOYE @ 1: The boiler failed.',
      'OKOYE @ 4: At four.',
      'LOTT @ 6: We came.',
      '? @ 8: Who says so?',
    ]);
  });

  it('that is broken or empty is read as far as it goes', async () => {
    for (const text of [
      '',
      'WEBVTT',
      'WEBVTT\n\n-->\n\n',
      '1\n00:00:01,000 --> \nx',
      '\0\0',
      ':::',
      '<v',
      '[[[',
      'WEBVTT\n\n00:05.000 --> 00:01.000\nx',
    ])
      await assert.doesNotReject(readTranscript('x', text), JSON.stringify(text));
  });
});
