/** A title or a role in capitals before a name says nothing about who it is. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor mayor ' +
    'councillor councilor cllr judge justice rev reverend capt captain col colonel sgt sergeant lt lieutenant gen ' +
    'general president secretary minister chief the'
  ).split(' '),
);

/** Labels that name a part in the conversation and not a person. */
const NOBODY = new Set([
  'a',
  'answer',
  'speaker',
  'guest',
  'interviewee',
  'source',
  'unknown',
  'unidentified',
  'voice',
  'respondent',
  'participant',
  'man',
  'woman',
]);
const ASKER = new Set([
  'q',
  'question',
  'interviewer',
  'reporter',
  'moderator',
  'host',
  'me',
  'presenter',
  'journalist',
]);

function nameWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu);
  const names = (words ?? [])
    .map(word => word.replaceAll('’', "'"))
    .filter(word => !TITLES.has(word));
  return names;
}

/** Whether a transcript's label and a draft's speaker are one person, as far as the words tell. */
export type LabelMatch = 'same' | 'different' | 'unknown';

/**
 * Holds a transcript's label against a speaker as the draft names them: `OKOYE`, `M. Okoye`,
 * `Marta` and `MO` are Marta Okoye; `Q` and `Interviewer` are not; of `SPEAKER 1` or `A`, and of
 * words without a name, nobody can tell.
 */
export function matchLabel(label: string | undefined, name: string): LabelMatch {
  if (label === undefined) return 'unknown';
  const said = nameWords(label);
  const named = nameWords(name);
  const first = said[0];
  if (first === undefined || named.length === 0) return 'unknown';
  if (NOBODY.has(first) && said.every(word => NOBODY.has(word) || /^\p{N}+$/u.test(word)))
    return 'unknown';
  if (ASKER.has(first) && said.length <= 2) return 'different';
  const surname = named.at(-1)!;
  if (said.length === 1 && first === named.map(word => word[0]).join('')) return 'same';
  if (said.at(-1) === surname) return givenNamesAgree(said, named) ? 'same' : 'different';
  if (said.length === 1 && first === named[0]) return 'same';
  if (said[0] === surname && said.length > 1 && said[1]?.[0] === named[0]?.[0]) return 'same';
  return 'different';
}

/** `M Okoye` and `Okoye` agree with `Marta Okoye`; `Paul Okoye` does not. */
function givenNamesAgree(said: readonly string[], named: readonly string[]): boolean {
  const a = said.length > 1 ? said[0] : undefined;
  const b = named.length > 1 ? named[0] : undefined;
  if (a === undefined || b === undefined) return true;
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
}
