import { lastBefore, type Discourse, type PronounPlace, type PronounPlaces } from './discourse';

/** Whom the narration is about where a pronoun stands (after Grosz, Joshi & Weinstein 1995). */
export interface Centre {
  readonly entity: number;
  /** How many sentences back it was named, those inside quotations left out. */
  readonly steps: number;
  /** 2 where it says something there, 1 where it is a subject, 0 where it is only the first person of its sentence. */
  readonly role: 0 | 1 | 2;
  /** The same pronoun has stood for it since. */
  readonly carried: boolean;
}

const NO_PRONOUNS: PronounPlaces = { starts: [], sentences: [] };

/** So many sentences back the centre is looked for. */
const MOST_STEPS = 8;
/** So many names and pronouns are looked at: a draft in one long sentence stays linear. */
const MOST_LOOKED_AT = 80;

/**
 * Goes back over the narrated sentences to the last one that is about a person whom `fits` lets
 * pass. A sentence that begins with the same pronoun goes on about the centre before it.
 */
export function findCentre(
  discourse: Discourse,
  place: PronounPlace,
  fits: (entity: number) => boolean,
): Centre | undefined {
  const { mentions } = discourse.assigned.reading;
  const { starts: pronouns, sentences: pronounSentences } =
    place.word === 'he' || place.word === 'she'
      ? discourse.genderedPronouns()[place.word]
      : NO_PRONOUNS;
  let until = lastBefore(mentions.length, i => (mentions[i]?.start ?? 0) < place.focus);
  let pronoun = lastBefore(pronouns.length, i => (pronouns[i] ?? 0) < place.focus);
  const farthest = Math.max(0, until - MOST_LOOKED_AT);
  const farthestPronoun = Math.max(0, pronoun - MOST_LOOKED_AT);
  let carried = false;
  let sentence = place.focusSentence;
  for (let steps = 0; steps < MOST_STEPS && until >= farthest;) {
    let first: number | undefined;
    let subject: number | undefined;
    let reporter: number | undefined;
    let narrated = false;
    for (; until >= farthest; until--) {
      const mention = mentions[until];
      if (mention === undefined) return undefined;
      if (discourse.sentenceOfMention(until) < sentence) break;
      if (discourse.isMentionQuoted(until)) continue;
      narrated = true;
      const facts = discourse.factsOf(until);
      if (!fits(mention.entity) || facts.modifier) continue;
      first = until;
      if (facts.subject) subject = until;
      if (facts.reports) reporter = until;
    }
    let ownPronoun = Infinity;
    for (; pronoun >= farthestPronoun; pronoun--) {
      const offset = pronouns[pronoun] ?? 0;
      if ((pronounSentences[pronoun] ?? 0) < sentence) break;
      ownPronoun = offset;
      narrated = true;
    }
    const best = reporter ?? subject ?? first;
    const named = mentions[best ?? -1];
    if (named !== undefined && (reporter !== undefined || named.start < ownPronoun))
      return {
        entity: named.entity,
        steps,
        role: reporter !== undefined ? 2 : subject !== undefined ? 1 : 0,
        carried,
      };
    if (ownPronoun < Infinity) carried = true;
    if (narrated) steps++;
    // On to the sentence of the mention or pronoun before.
    const byMention = until < farthest ? -1 : discourse.sentenceOfMention(until);
    const byPronoun = pronoun < farthestPronoun ? -1 : (pronounSentences[pronoun] ?? -1);
    sentence = Math.max(byMention, byPronoun);
    if (place.focusSentence - sentence > 2 * MOST_STEPS) return undefined;
  }
  return undefined;
}
