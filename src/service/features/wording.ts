import type { AttributionMethod, UnattributedReason } from '../../attribution/attribution';
import type { EntityType } from '../../entities/entity';
import type { NotSpeechUse } from '../../quotes/quotation';

/** "1 quote", "3 quotes". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** How a speaker was found, as the end of "Found …". */
export const METHOD: Readonly<Record<AttributionMethod, string>> = {
  'same-sentence': 'in the sentence around it',
  'according-to': 'by “according to”',
  colon: 'before the colon',
  'same-paragraph': 'earlier in the paragraph',
  'previous-paragraph': 'in the previous paragraph',
  'next-paragraph': 'in the next paragraph',
  'continued-quotation': 'as the speaker of the quotation that this one continues',
  'credit-line': 'in the line of credit below it',
  'question-answer': 'by the label of the line',
  dialogue: 'by turns in the dialogue',
  decision: 'by your decision',
};

/** Why a quotation has no speaker. */
export const REASON: Readonly<Record<UnattributedReason, string>> = {
  nobody: 'Nobody near it is named as the speaker.',
  'agentless-passive': 'The sentence does not say who said it.',
  pronoun: 'The pronoun does not tell who it is.',
  placeholder: 'A placeholder stands where the speaker should.',
  'missing-subject': 'The reporting verb has no subject.',
  'pull-quote': 'A quotation set apart needs a line of credit.',
};

/** What marked words are when nobody says them. */
export const USE: Readonly<Record<NotSpeechUse, string>> = {
  scare: 'words kept at a distance',
  title: 'a title',
  term: 'a term',
  nickname: 'a nickname',
  sign: 'the words of a sign',
  slogan: 'a slogan',
  saying: 'a saying',
  imagined: 'imagined words',
  headline: 'a headline',
};

export const ENTITY_TYPE: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

export const ENTITY_GROUP: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
};

export const WHO_SAID_THIS = 'Who said this?';
