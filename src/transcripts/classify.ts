import type { Alignment, AlignmentStep } from './alignWords';
import type { ComparisonKind } from './comparison';
import type { Speech } from './speech';
import type { SpokenWord } from './spokenWords';

/** Left out, these turn a sentence round; then it is altered and not shortened. */
const WEIGHTY = new Set(
  (
    'not no never none nobody nothing neither nor hardly barely scarcely without cannot only if unless until ' +
    'except almost nearly maybe perhaps probably possibly allegedly reportedly about might could may should would ' +
    'some few most half least under over more less'
  ).split(' '),
);
/** So many words at most are a changed sentence; more are a shortened one. */
const SHORT_OMISSION = 3;

function isWeighty(word: string): boolean {
  return WEIGHTY.has(word) || word.endsWith("n't") || /^[\d.]+$/.test(word);
}

/** What one step of an alignment means to a reader. */
export type StepMeaning = 'same' | 'altered' | 'bracketed' | 'omission-shown' | 'omission';

/** What `step` means: whether a reader is told of the difference, and whether the sense turns. */
export function meaningOf(
  step: AlignmentStep,
  quoted: readonly SpokenWord[],
  speech: Speech,
): StepMeaning {
  const [from, to] = step.quoted;
  switch (step.kind) {
    case 'same':
      return 'same';
    case 'changed':
    case 'added':
      return quoted.slice(from, to).every(word => word.bracketed) ? 'bracketed' : 'altered';
    case 'left-out': {
      const words = [];
      for (let at = step.spoken[0]; at < step.spoken[1]; at++)
        if (speech.leaveOut[at] === 0) words.push(speech.words[at]!.norm);
      if (words.length === 0) return 'same';
      if (quoted[from]?.afterEllipsis) return 'omission-shown';
      if (quoted[from]?.bracketed || quoted[from - 1]?.bracketed) return 'bracketed';
      return words.length <= SHORT_OMISSION && words.some(isWeighty) ? 'altered' : 'omission';
    }
  }
}

/** The class of a quotation whose words were found, from the heaviest of its differences. */
export function classify(
  alignment: Alignment,
  quoted: readonly SpokenWord[],
  speech: Speech,
): ComparisonKind {
  const meanings = new Set(alignment.steps.map(step => meaningOf(step, quoted, speech)));
  if (meanings.has('altered')) return 'altered';
  if (meanings.has('omission')) return 'shortened-unmarked';
  if (meanings.has('omission-shown')) return 'shortened';
  return meanings.has('bracketed') ? 'bracketed' : 'verbatim';
}
