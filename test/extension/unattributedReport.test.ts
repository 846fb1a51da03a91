import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { unattributedReport } from '../../src/extension/unattributedReport';
import type { Places } from '../../src/server/protocol';

const places = (...found: readonly [line: number, label: string][]): Places => ({
  version: 1,
  places: found.map(([line, label]) => ({
    range: { start: { line, character: 0 }, end: { line, character: label.length } },
    label,
    description: '',
    needsSpeaker: true,
  })),
});

describe('what the assistant is told', () => {
  it('is each quotation without a speaker with the line as people count', () => {
    assert.equal(
      unattributedReport(places([2, '“Nobody asked us.”'], [40, '“They never will.”'])),
      'Line 3: “Nobody asked us.”\nLine 41: “They never will.”',
    );
  });

  it('is that none lacks a speaker, and of what is no draft not even that', () => {
    assert.equal(unattributedReport(places()), 'Every quotation has a speaker.');
    assert.match(unattributedReport(null), /not read as a news draft/);
  });
});
