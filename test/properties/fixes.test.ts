import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Diagnostic, TextEdit } from '../../src/checks/diagnostic';
import { applyEdits } from './applyEdits';
import { freshService } from './theService';

const service = freshService();
const findingsOf = (text: string): readonly Diagnostic[] =>
  service.analyse({ text, language: 'plaintext' })?.diagnostics ?? [];

/** How often each check complains. */
function tally(findings: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Paragraphs in which nothing is wrong; the first two introduce the people. */
const SOUND = [
  'Marta Okoye, a tenant of the tower, said the lift had failed twice in a week.',
  'The housing director, Pieter Haan, told the committee that repairs would start in May.',
  '“It is a disgrace,” Okoye said. “They should live here for a week.”',
  '“The boiler is older than I am,” said Haan, pointing at the wall.',
];

/** Paragraphs that a reporter leaves half done. */
const FLAWED = [
  '“We were told it was safe.”',
  '“Nobody has written to us, and nobody will”.',
  '“Who is going to carry my mother down nine floors?”',
  'Residents gathered outside the town hall. “We will be back on Monday.”',
  'Rents rose from 400 euros to 500 euros, an increase of 20 percent.',
  'The committee meets again on TK.',
  'Turnout rose from 40 percent to 44 percent, an increase of 4 percent.',
  'Haan said that “no tenant will be left without heat.',
];

/** One flaw among sound paragraphs: a fix there has no other quotation to speak for. */
const drafts = fc
  .record({
    flaw: fc.constantFrom(...FLAWED),
    quoted: fc.subarray(SOUND.slice(2)),
    at: fc.nat(2),
  })
  .map(({ flaw, quoted, at }) =>
    [...SOUND.slice(0, 2), ...quoted.slice(0, at), flaw, ...quoted.slice(at)].join('\n\n'),
  );

describe('a quick fix', () => {
  it('takes its finding away and brings no other', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(drafts, text => {
        const before = findingsOf(text);
        for (const finding of before)
          for (const fix of finding.fixes()) {
            if (fix.kind !== 'edit') continue;
            const fixed = applyEdits(text, fix.edits);
            const after = tally(findingsOf(fixed));
            // A mark more or less makes other quotations of the same words.
            const changesMarks = finding.code === 'unbalanced-quote';
            const context = `“${fix.title}” for ${finding.code}:\n${text}\n→\n${fixed}`;
            for (const [code, count] of tally(before)) {
              const now = after.get(code) ?? 0;
              if (code === finding.code) assert.ok(now < count, `still there after ${context}`);
              else if (!changesMarks && !leavesPlaceholder(fix.edits, code))
                assert.ok(now <= count, `more ${code} after ${context}`);
            }
            for (const code of after.keys())
              if (!changesMarks && !leavesPlaceholder(fix.edits, code))
                assert.ok(tally(before).has(code), `new ${code} after ${context}`);
          }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

/** A fix that writes TK for the reporter to fill in is expected to be reminded of. */
function leavesPlaceholder(edits: readonly TextEdit[], code: string): boolean {
  return code === 'placeholder' && edits.some(({ newText }) => /\bTK\b/.test(newText));
}
