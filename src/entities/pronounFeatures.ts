import { mix } from '../model/hashing';
import type { Discourse, PronounPlace } from './discourse';
import type { Candidate } from './pronounCandidates';

const TYPE = { person: 0, organisation: 1, place: 2 } as const;
const FORM = { full: 0, surname: 1, given: 2, short: 3, acronym: 4, role: 5, pronoun: 6 } as const;
const WORD = { he: 0, she: 0, they: 1, it: 2 } as const;

const bit = (value: boolean): number => (value ? 1 : 0);

/** 0, 1, 2, 3–4, 5–8, more. */
function bucket(count: number): number {
  if (count <= 2) return count;
  return count <= 4 ? 3 : count <= 8 ? 4 : 5;
}

/** What stands around the pronoun itself: whether it opens its sentence and whether its sentence begins with a quotation. */
export function pronounContext(discourse: Discourse, place: PronounPlace): number {
  const paragraph = discourse.story[place.at];
  const { tokens, sentences } = paragraph?.tokens ?? { tokens: [], sentences: [] };
  const opensSentence = sentences.some(sentence => sentence.first === place.token);
  const afterMark = tokens[place.token - 1]?.kind === 'mark';
  const opensWithQuote = tokens[0]?.kind === 'mark';
  return (
    bit(opensSentence) + 2 * bit(afterMark) + 4 * bit(opensWithQuote) + 8 * bit(place.token === 0)
  );
}

/** The features of one candidate as hashes; they hold places, counts and classes, and no word. */
export function pronounFeatures(
  candidate: Candidate,
  place: PronounPlace,
  context: number,
): readonly number[] {
  const ids: number[] = [];
  const word = WORD[place.word];
  const add = (family: number, a: number, b = 0, c = 0): void => {
    ids.push(mix(mix(mix(mix(mix(0x9a0, family), word), a), b), c));
  };
  const c = candidate;
  const agrees = c.agrees + 2;
  const type = TYPE[c.type];
  const sentences = Math.min(c.sentences, 5);
  const paragraphs = Math.min(c.paragraphs, 4);
  const role =
    bit(c.subject) +
    2 * bit(c.possessive) +
    4 * bit(c.afterPreposition) +
    8 * bit(c.leads) +
    16 * bit(c.object);
  const lead = bit(c.subject) + 2 * bit(c.leads) + 4 * bit(c.opensParagraph);
  const speaker = Math.min(c.previousSpeaker, 3);
  const echoes = Math.min(c.echoes, 3);
  const contrary = Math.min(c.contrary, 2);
  const quoted = bit(c.quoted);
  add(1, type, agrees);
  add(2, agrees, Math.min(c.rivals, 4));
  add(3, Math.min(c.rank, 6), type);
  add(4, sentences, role, quoted);
  add(5, sentences, lead, agrees);
  add(6, paragraphs, lead, Math.min(c.rivals, 3));
  add(7, speaker, paragraphs, agrees);
  add(8, speaker, Math.min(c.rivals, 3), echoes);
  add(9, bucket(c.frequency), agrees);
  add(10, bucket(c.total), Math.min(c.rivals, 3));
  add(11, bucket(c.nearby), lead);
  add(12, FORM[c.form], type, quoted);
  add(13, echoes, contrary, sentences);
  add(14, echoes, lead, agrees);
  add(15, quoted, speaker, sentences);
  add(16, context, sentences, lead);
  add(17, context, speaker, paragraphs);
  add(18, role, Math.min(c.rivals, 3));
  add(19, bit(c.frequency === 1), paragraphs, lead);
  add(20, speaker, echoes, contrary);
  add(21, context, Math.min(c.rivals, 2), quoted);
  add(22, paragraphs, sentences, Math.min(c.rivals, 3));
  add(23, bucket(c.total), speaker, agrees);
  add(24, c.prominence, c.prominenceBefore, agrees);
  add(25, c.prominence, sentences, quoted);
  add(26, Math.min(c.topics, 4), Math.min(c.rivals, 3));
  add(27, c.prominence, speaker, paragraphs);
  add(28, c.prominenceBefore, context, paragraphs);
  return ids;
}
