import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Decision } from '../../src/decisions/decision';
import { anchorAt, type Anchor } from '../../src/draft/anchor';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { createDraftService } from '../../src/service/draftService';
import { withFixes } from '../properties/withFixes';

const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });

const DRAFT = `The heating in the tower failed on Monday.

“We were told that the boiler was safe to use again.”

The plan costs TK million, and the roof costs TK million.
`;

function analyse(text: string, ...decisions: Decision[]) {
  const analysis = service.analyse({ text, language: 'plaintext', decisions });
  assert.ok(analysis);
  return analysis;
}

/** The anchor of the nth place where `words` stand in the draft. */
function at(words: string, nth = 1): Anchor {
  let start = -1;
  for (let i = 0; i < nth; i++) start = DRAFT.indexOf(words, start + 1);
  return anchorAt(DRAFT, { start, end: start + words.length });
}

const QUOTATION = '“We were told that the boiler was safe to use again.”';
const codes = (text: string, ...decisions: Decision[]): readonly string[] =>
  analyse(text, ...decisions).diagnostics.map(({ code }) => code);

describe("the writer's decisions", () => {
  it('say who said a quotation', () => {
    const { attributions, diagnostics } = analyse(DRAFT, {
      kind: 'speaker',
      at: at(QUOTATION),
      name: 'Marta Okoye',
    });
    const [attribution] = attributions;
    assert.equal(attribution?.kind === 'attributed' && attribution.speaker.name, 'Marta Okoye');
    assert.equal(attribution?.kind === 'attributed' && attribution.method, 'decision');
    assert.ok(diagnostics.every(({ code }) => code !== 'unattributed-quote'));
  });

  it('say that words are not speech', () => {
    const [attribution] = analyse(DRAFT, { kind: 'not-speech', at: at(QUOTATION) }).attributions;
    assert.equal(attribution?.kind === 'not-speech' && attribution.byDecision, true);
  });

  it('hold after the quotation is moved and its words are mended', () => {
    const later = `A new lead, written at noon.\n\n${DRAFT.replace('safe to use', 'quite safe to use')}`;
    const decision: Decision = { kind: 'speaker', at: at(QUOTATION), name: 'Marta Okoye' };
    assert.ok(codes(later).includes('unattributed-quote'));
    assert.ok(!codes(later, decision).includes('unattributed-quote'));
  });

  it('hold for what continues the quotation in the next paragraph', () => {
    const text = DRAFT.replace('use again.”', 'use again.\n\n“Nobody has been here since.”');
    const start = text.indexOf('“We were');
    const end = text.indexOf('\n\n', start);
    const decision: Decision = {
      kind: 'speaker',
      at: anchorAt(text, { start, end }),
      name: 'Marta Okoye',
    };
    const kinds = analyse(text, decision).attributions.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['attributed', 'attributed']);
  });

  it('change nothing once their place is gone', () => {
    const decision: Decision = { kind: 'not-speech', at: at(QUOTATION) };
    const other = 'The roof leaks.\n\n“Nobody has been here since the winter began.”\n';
    assert.deepEqual(withFixes(analyse(other, decision)), withFixes(analyse(other)));
  });

  it('silence a check at one place', () => {
    const decision: Decision = { kind: 'ignore', check: 'placeholder', at: at('TK', 2) };
    const places = analyse(DRAFT, decision).diagnostics.filter(d => d.code === 'placeholder');
    assert.deepEqual(
      places.map(({ start }) => start),
      [DRAFT.indexOf('TK')],
    );
  });

  it('silence a check about some words wherever they stand', () => {
    const decision: Decision = { kind: 'ignore-words', check: 'placeholder', words: 'TK' };
    assert.ok(!codes(DRAFT, decision).includes('placeholder'));
    assert.ok(codes(DRAFT, { ...decision, check: 'vague-source' }).includes('placeholder'));
  });

  it('are offered by each finding, and silence it when they are taken', () => {
    const { diagnostics } = analyse(DRAFT);
    assert.ok(diagnostics.length > 0);
    for (const diagnostic of diagnostics) {
      const fixes = diagnostic.fixes().flatMap(fix => (fix.kind === 'decision' ? [fix] : []));
      assert.ok(fixes.length > 0);
      for (const { decision } of fixes) {
        const after = analyse(DRAFT, decision).diagnostics;
        assert.ok(!after.some(d => d.start === diagnostic.start && d.code === diagnostic.code));
      }
    }
  });
});
