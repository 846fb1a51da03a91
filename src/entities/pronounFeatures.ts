import { firstWhere } from '../draft/search';
import { mix } from '../model/hashing';
import type { Discourse, PronounPlace } from './discourse';
import type { Candidate } from './pronounCandidates';

const TYPE = { person: 0, organisation: 1, place: 2 } as const;
const FORM = { full: 0, surname: 1, given: 2, short: 3, acronym: 4, role: 5, pronoun: 6 } as const;
const WORD = { he: 0, she: 0, they: 1, it: 2 } as const;

/** Above the number of every feature family. */
const FAMILIES = 96;

/** What each feature's hash begins with, by the pronoun's word and the family: half of the mixing. */
const BEGINNINGS = Int32Array.from({ length: 3 * FAMILIES }, (_, i) =>
  mix(mix(0x9a0, i % FAMILIES), Math.floor(i / FAMILIES)),
);

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
  const from = firstWhere(sentences.length, i => (sentences[i]?.first ?? 0) >= place.token);
  const opensSentence = sentences[from]?.first === place.token;
  const afterMark = tokens[place.token - 1]?.kind === 'mark';
  const opensWithQuote = tokens[0]?.kind === 'mark';
  return (
    bit(opensSentence) + 2 * bit(afterMark) + 4 * bit(opensWithQuote) + 8 * bit(place.token === 0)
  );
}

/** Room for the features of one candidate. */
export function featureRoom(): Int32Array {
  return new Int32Array(FAMILIES);
}

/**
 * Writes the features of one candidate as hashes from the beginning of `ids` on; they hold places,
 * counts and classes, and no word. Returns how many they are.
 */
export function pronounFeatures(
  candidate: Candidate,
  place: PronounPlace,
  context: number,
  ids: Int32Array,
): number {
  let count = 0;
  const first = WORD[place.word] * FAMILIES;
  const add = (family: number, a: number, b = 0, c = 0): void => {
    ids[count++] = mix(mix(mix(BEGINNINGS[first + family] as number, a), b), c);
  };
  const c = candidate;
  const { agrees } = c;
  const rivals = Math.min(c.rivals, 4);
  const fewRivals = Math.min(c.rivals, 3);
  const speaker = Math.min(c.previousSpeaker, 3);
  const subject = Math.min(c.subjectRank, 3);
  const reporter = Math.min(c.reporterRank, 3);
  const echoes = Math.min(c.echoes, 3);
  const contrary = Math.min(c.contrary, 2);
  const topics = Math.min(c.topics, 4);
  const spokenOf = bit(c.spokenOf);
  const quoted = bit(c.quoted);
  const isSubject = bit(c.subject);
  const total = bucket(c.total);

  // One fact each.
  add(0, agrees);
  add(1, TYPE[c.type]);
  add(2, rivals);
  add(3, Math.min(c.rank, 6));
  add(4, bucket(c.frequency));
  add(5, total);
  add(6, bucket(c.nearby));
  add(7, FORM[c.form]);
  add(8, speaker);
  add(9, subject);
  add(10, reporter);
  add(11, echoes);
  add(12, contrary);
  add(13, topics);
  add(14, spokenOf);
  add(15, quoted);
  add(16, bit(c.reports));
  add(17, bit(c.early));
  add(18, c.prominence);
  add(19, c.prominenceBefore);
  add(20, c.leans + 1);
  add(21, c.centre);
  add(22, bit(c.modifier));

  // By the latest mention outside quotations.
  const sentences = Math.min(c.sentences, 5);
  const paragraphs = Math.min(c.paragraphs, 4);
  const fewParagraphs = Math.min(c.paragraphs, 2);
  const near = Math.min(c.sentences, 2);
  const lead = isSubject + 2 * bit(c.leads) + 4 * bit(c.opensParagraph);
  const role = isSubject + 2 * bit(c.possessive) + 4 * bit(c.afterPreposition) + 8 * bit(c.object);
  add(30, sentences);
  add(31, paragraphs);
  add(32, role);
  add(33, lead);
  add(34, spokenOf, near, rivals);
  add(35, speaker, paragraphs, echoes);
  add(36, subject, sentences);
  add(37, reporter, sentences);
  add(38, speaker, reporter, subject);
  add(39, context, sentences, isSubject);
  add(40, context, speaker, paragraphs);
  add(41, quoted, speaker, sentences);
  add(42, lead, sentences);
  add(43, echoes, contrary, near);
  add(44, subject, speaker, fewParagraphs);
  add(45, bit(c.reports), fewParagraphs, speaker);
  add(46, spokenOf, speaker, isSubject);
  add(47, bit(c.frequency === 1), paragraphs, lead);
  add(48, context, spokenOf, near);
  add(49, reporter, echoes, fewParagraphs);

  // By the latest mention of all.
  const latestSentences = Math.min(c.latest.sentences, 5);
  const latestParagraphs = Math.min(c.latest.paragraphs, 4);
  const latestLead = bit(c.latest.subject) + 2 * bit(c.latest.leads);
  const latestQuoted = bit(c.latest.quoted);
  add(60, latestSentences, latestLead, latestQuoted);
  add(61, latestParagraphs, latestLead, fewRivals);
  add(62, latestQuoted, speaker, latestSentences);
  add(63, context, latestSentences, latestLead);
  add(64, context, fewRivals, latestQuoted);
  add(65, latestParagraphs, latestSentences, fewRivals);
  add(66, speaker, latestParagraphs, agrees);
  add(67, latestQuoted, latestSentences, spokenOf);
  add(68, speaker, fewRivals, echoes);
  add(69, c.prominence, c.prominenceBefore);
  add(70, c.prominence, latestSentences, latestQuoted);
  add(71, topics, fewRivals);
  add(72, total, speaker);
  add(73, total, fewRivals);
  add(74, FORM[c.form], latestQuoted);
  add(75, latestSentences, agrees, latestLead);
  add(76, c.prominence, speaker, latestParagraphs);
  add(77, bucket(c.nearby), latestLead);
  add(78, echoes, contrary, latestSentences);
  add(79, echoes, latestLead, agrees);
  add(80, agrees, fewRivals);

  // By whom the narration is about.
  const { centre } = c;
  add(81, centre, speaker);
  add(82, centre, context);
  add(83, centre, sentences, paragraphs);
  add(84, centre, reporter, near);
  add(85, centre, bit(c.reports), fewParagraphs);
  add(86, centre > 0 ? 1 : 0, speaker, fewParagraphs);
  add(87, agrees, c.leans, centre > 0 ? 1 : 0);
  add(88, bit(c.modifier), sentences, spokenOf);
  return count;
}
