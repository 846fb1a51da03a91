import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { followFacts } from '../../src/worksheet/followFacts';
import { checkedText } from '../../src/worksheet/wording';
import type { Worksheet } from '../../src/worksheet/worksheet';
import { fromRecord, toRecord } from '../../src/worksheet/worksheetRecord';
import { check, factsIn, worksheetOf } from './facts';

const DRAFT = `The council will spend $4.2 million on lifts, the treasurer said.

“The lift stopped on Monday and nobody came,” said Ines Varga, a tenant. “We carried my mother down in a chair.”

Repairs took 19 days, according to a report by the fire service.`;

/** The state of every touched line as a worksheet shows it. */
function shown(worksheet: Worksheet): readonly string[] {
  return [
    ...worksheet.lines
      .filter(line => line.record.state !== 'open')
      .map(
        line =>
          `${line.record.text}: ${line.record.state}${line.stale ? ` (was: ${checkedText(line.record)})` : ''}`,
      ),
    ...worksheet.archive.map(record => `archived ${record.text}: ${record.state}`),
  ];
}

const verified = (text: string): Worksheet =>
  check(worksheetOf(DRAFT), text, { state: 'verified' });
const follow = (worksheet: Worksheet, text: string): Worksheet =>
  followFacts(worksheet, factsIn(text));

describe('a checked fact', () => {
  it('stays checked when the draft changes elsewhere, moves, or is retyped around it', () => {
    const worksheet = verified('19 days');
    const paragraphs = DRAFT.split('\n\n');
    for (const later of [
      `A new opening paragraph.\n\n${DRAFT}`,
      [...paragraphs].reverse().join('\n\n'),
      DRAFT.replace('Repairs took', 'In the end it took').replace('fire service', 'fire brigade'),
    ])
      assert.deepEqual(shown(follow(worksheet, later)), ['19 days: verified'], later);
  });

  it('stays checked when only marks, case or the way to write a figure change', () => {
    const worksheet = check(verified('The lift'), '19 days', { state: 'verified' });
    const later = DRAFT.replace(
      '“The lift stopped on Monday and',
      '"the lift stopped on Monday, and',
    ).replace('came,”', 'came,"');
    assert.deepEqual(shown(follow(worksheet, later)), [
      'the lift stopped on Monday, and nobody came,: verified',
      '19 days: verified',
    ]);
  });

  it('is stale with its old words when the figure changes, and no longer when it changes back', () => {
    const changed = follow(verified('19 days'), DRAFT.replace('19 days', '21 days'));
    assert.deepEqual(shown(changed), ['21 days: verified (was: 19 days)']);
    assert.deepEqual(shown(follow(changed, DRAFT)), ['19 days: verified']);
  });

  it('is stale with its old title when a person gets another one', () => {
    const changed = follow(verified('Ines Varga'), DRAFT.replace('a tenant', 'the treasurer'));
    assert.deepEqual(shown(changed), ['Ines Varga: verified (was: Ines Varga, tenant)']);
    assert.deepEqual(shown(follow(changed, DRAFT)), ['Ines Varga: verified']);
    const again = check(changed, 'Ines Varga', { state: 'verified' });
    assert.deepEqual(shown(again), ['Ines Varga: verified']);
    assert.deepEqual(
      shown(fromRecord(toRecord(changed), factsIn(DRAFT.replace('a tenant', 'the treasurer')))),
      ['Ines Varga: verified (was: Ines Varga, tenant)'],
      'and after a restart',
    );
  });

  it('is stale when a person gets a first title, and not when the only one is cut', () => {
    const bare = DRAFT.replace(', a tenant', '');
    const before = check(worksheetOf(bare), 'Ines Varga', { state: 'verified' });
    assert.deepEqual(shown(follow(before, DRAFT)), ['Ines Varga: verified (was: Ines Varga)']);
    assert.deepEqual(shown(follow(verified('Ines Varga'), bare)), ['Ines Varga: verified']);
  });

  it('is stale when one word of the quotation changes', () => {
    const changed = follow(verified('The lift'), DRAFT.replace('nobody came', 'somebody came'));
    assert.deepEqual(shown(changed), [
      'The lift stopped on Monday and somebody came,: verified (was: The lift stopped on Monday and nobody came,)',
    ]);
  });

  it('takes in the new words when it is checked again', () => {
    const changed = follow(verified('19 days'), DRAFT.replace('19 days', '21 days'));
    assert.deepEqual(shown(check(changed, '21 days', { state: 'verified' })), [
      '21 days: verified',
    ]);
  });

  it('goes to the archive when it is cut and comes back with the text', () => {
    const paragraphs = DRAFT.split('\n\n');
    const cut = follow(verified('19 days'), paragraphs.slice(0, 2).join('\n\n'));
    assert.deepEqual(shown(cut), ['archived 19 days: verified']);
    const closed = fromRecord(toRecord(cut), factsIn(DRAFT));
    assert.deepEqual(shown(closed), ['19 days: verified']);
  });

  it('does not give its state to another fact that takes its place', () => {
    const cut = follow(
      verified('We carried'),
      DRAFT.replace('We carried my mother down in a chair.', 'The stairs have no handrail at all.'),
    );
    assert.deepEqual(shown(cut), ['archived We carried my mother down in a chair.: verified']);
  });
});

describe('the lines of a worksheet', () => {
  it('are remembered only where somebody has touched them', () => {
    assert.deepEqual(toRecord(worksheetOf(DRAFT)).lines, []);
    assert.equal(toRecord(check(worksheetOf(DRAFT), '19 days', { note: 'ask' })).lines.length, 1);
  });

  it('have the same names on every machine', () => {
    const ids = (worksheet: Worksheet) => worksheet.lines.map(line => line.record.id);
    assert.deepEqual(ids(worksheetOf(DRAFT)), ids(worksheetOf(DRAFT)));
    assert.equal(new Set(ids(worksheetOf(DRAFT))).size, worksheetOf(DRAFT).lines.length);
  });
});
