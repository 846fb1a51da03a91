import fc from 'fast-check';
import type { Decision } from '../../src/decisions/decision';
import {
  EMPTY_DECISION_FILE,
  withDecisions,
  type DecisionFile,
} from '../../src/decisions/decisionFile';

const words = fc.oneof(
  fc.constantFrom('Okoye', 'Larkfield', '“It was safe.”', 'a "b" \\ c', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const at = fc.record({ text: words, before: words, after: words });

/** Any decision a writer could make. */
export const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  at.map((place): Decision => ({ kind: 'not-speech', at: place })),
  fc.tuple(at, words).map(([place, name]): Decision => ({ kind: 'speaker', at: place, name })),
  fc.tuple(at, words).map(([place, check]): Decision => ({ kind: 'ignore', at: place, check })),
  fc
    .tuple(words, words)
    .map(([text, check]): Decision => ({ kind: 'ignore-words', words: text, check })),
  fc
    .tuple(words, fc.constantFrom('person', 'organisation', 'place', 'none'))
    .map(([name, type]): Decision => ({ kind: 'name-type', name, type })),
  fc.tuple(words, words).map(([name, as]): Decision => ({ kind: 'same-person', name, as })),
);

/** Any decisions about a few drafts. */
export const anyDecisionFile: fc.Arbitrary<DecisionFile> = fc
  .array(fc.tuple(fc.constantFrom('a.md', 'deep/b "quoted".txt', '*', '__proto__'), anyDecision))
  .map(entries =>
    entries.reduce<DecisionFile>(
      (file, [draft, decision]) => withDecisions(file, draft, known => [...known, decision]),
      EMPTY_DECISION_FILE,
    ),
  );
