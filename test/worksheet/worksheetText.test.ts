import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeRecords } from '../../src/worksheet/mergeRecords';
import type { LineRecord } from '../../src/worksheet/worksheet';
import { readWorksheetText, writeWorksheetText } from '../../src/worksheet/worksheetText';

const LINE: LineRecord = {
  id: 'n1',
  kind: 'number',
  text: '19 days',
  before: 'Repairs took ',
  after: ', according to',
  state: 'open',
};
const sheet = (...lines: LineRecord[]) => ({ version: 1, lines }) as const;
const may = (day: number): string => `2026-05-0${day}T10:00:00.000Z`;

describe('the file of a worksheet', () => {
  it('is read as it was written, one field a line', () => {
    const record = sheet({
      ...LINE,
      state: 'verified',
      checked: '19 days',
      by: 'Ana',
      at: may(1),
      note: 'two\nlines',
    });
    const text = writeWorksheetText(record);
    assert.match(text, /^ {6}"state": "verified",$/m);
    assert.deepEqual(readWorksheetText(text), { kind: 'read', record });
  });

  it('keeps the fields that another program adds', () => {
    const text = writeWorksheetText(sheet({ ...LINE, note: 'x' })).replace(
      '"note"',
      '"priority": 3,\n      "note"',
    );
    const reading = readWorksheetText(text);
    assert.ok('record' in reading);
    assert.match(writeWorksheetText(reading.record), /"priority": 3/);
  });

  it('gives a copied line a name of its own, so that no merge drops it', () => {
    const reading = readWorksheetText(writeWorksheetText(sheet(LINE, { ...LINE, note: 'copy' })));
    assert.deepEqual('record' in reading && reading.record.lines.map(line => line.id), [
      'n1',
      'n1-2',
    ]);
  });

  it('is empty where it is empty, and damaged where it is cut off or something else', () => {
    assert.deepEqual(readWorksheetText('\n'), { kind: 'read', record: sheet() });
    const whole = writeWorksheetText(sheet(LINE));
    for (const text of [
      whole.slice(0, -20),
      '[]',
      '{"version":1}',
      'null',
      '{"version":1,"lines":[{"id":"x"}]}',
    ])
      assert.equal(readWorksheetText(text).kind, 'damaged', text);
  });

  it('of a later version is not touched', () => {
    assert.deepEqual(readWorksheetText('{"version": 7, "facts": {}}'), {
      kind: 'newer',
      version: 7,
    });
  });

  it('with merge-conflict marks is both sides merged', () => {
    const text = writeWorksheetText(sheet({ ...LINE, note: 'NOTE' }));
    const conflict = text.replace(
      /^ *"note": "NOTE",$\n/m,
      '<<<<<<< HEAD\n      "note": "asked the brigade",\n=======\n      "note": "asked the tenants",\n>>>>>>> theirs\n',
    );
    assert.notEqual(conflict, text);
    const reading = readWorksheetText(conflict);
    assert.equal(reading.kind, 'merged');
    assert.equal(
      'record' in reading && reading.record.lines[0]?.note,
      'asked the brigade\nasked the tenants',
    );
  });
});

describe('merging two worksheets', () => {
  const base = sheet(LINE);

  it('takes each field from the side that changed it', () => {
    const ours = sheet({ ...LINE, state: 'verified', checked: '19 days', by: 'Ana', at: may(1) });
    const theirs = sheet({ ...LINE, source: 'report.txt:4' });
    assert.deepEqual(mergeRecords(base, ours, theirs).lines[0], {
      ...ours.lines[0],
      source: 'report.txt:4',
    });
  });

  it('lets the later verdict hold and keeps the other in the note', () => {
    const ours = sheet({ ...LINE, state: 'verified', checked: '19 days', by: 'Ana', at: may(1) });
    const theirs = sheet({ ...LINE, state: 'disputed', checked: '19 days', by: 'Ben', at: may(2) });
    for (const merged of [mergeRecords(base, ours, theirs), mergeRecords(base, theirs, ours)]) {
      assert.equal(merged.lines[0]?.state, 'disputed');
      assert.equal(merged.lines[0]?.note, `Also marked verified by Ana, ${may(1)}.`);
    }
  });

  it('joins notes and keeps both sources', () => {
    const ours = sheet({ ...LINE, note: 'asked twice', source: 'a.txt' });
    const theirs = sheet({ ...LINE, note: 'no answer', source: 'b.txt' });
    const [line] = mergeRecords(base, ours, theirs).lines;
    assert.equal(line?.source, 'a.txt');
    assert.equal(line?.note, 'asked twice\nno answer\nAlso: b.txt');
  });

  it('keeps a line that one side removed and the other changed, and drops one that nobody changed', () => {
    const changed = sheet({ ...LINE, note: 'new' });
    assert.deepEqual(mergeRecords(base, sheet(), changed).lines, changed.lines);
    assert.deepEqual(mergeRecords(base, sheet(), base).lines, []);
    assert.deepEqual(mergeRecords(undefined, sheet(), changed).lines, changed.lines);
  });
});
