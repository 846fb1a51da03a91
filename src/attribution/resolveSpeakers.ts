import { isStoryZone, type Zone } from '../draft/draft';
import type { Quotation } from '../quotes/quotation';
import type { Attribution, Speaker } from './attribution';
import type { AttributionInput } from './attributor';
import { nameCallBacks } from './passes/callBacks';
import { continueChains } from './passes/chains';
import { alternateDialogue } from './passes/dialogue';
import { findPullQuotes } from './passes/pullQuotes';
import { CUE_NOUNS } from './vocabulary';

/**
 * What only the row of decisions can tell: chains over paragraphs, dialogue, repeated quotations,
 * who a pronoun stands for, and what stands outside the story.
 */
export function resolveSpeakers(
  input: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const chained = continueChains(input.quotations.quotations, found);
  const answered = answerPronouns(input, nameCallBacks(input, chained));
  return outsideStory(input, findPullQuotes(input, alternateDialogue(input, answered)));
}

/**
 * Answers pronouns from the first quotation to the last, so that each knows who spoke before; one
 * pronoun that introduces several quotations stands for one person. A pronoun is without an answer only where nobody named has spoken yet.
 */
function answerPronouns(
  { entities, pronouns }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const previous: number[] = [];
  const answered = new Map<number, ReturnType<typeof pronouns.resolve>>();
  return found.map(attribution => {
    if (attribution.kind !== 'attributed') return attribution;
    let { speaker } = attribution;
    const isPronoun = speaker.form === 'pronoun';
    if ((isPronoun || isOwnSaying(speaker)) && speaker.entity === undefined) {
      if (!answered.has(speaker.start))
        answered.set(speaker.start, pronouns.resolve(speaker, previous));
      const answer = answered.get(speaker.start);
      const entity = answer && entities.entities[answer.entity];
      if (entity !== undefined) speaker = { ...speaker, entity: entity.index, name: entity.name };
      else if (
        isPronoun &&
        previous.length === 0 &&
        needsAnswer(speaker) &&
        pronouns.unnamedAntecedent(speaker) === undefined
      )
        return {
          kind: 'unattributed',
          reason: 'pronoun',
          speaker,
          ...cueOf(attribution),
          confidence: 0.9,
        };
    }
    if (speaker.entity !== undefined) putFirst(previous, speaker.entity);
    return speaker === attribution.speaker ? attribution : { ...attribution, speaker };
  });
}

const OWN_SAYING = /^(?:his|her) (?:\p{L}+ )?(\p{L}+)$/iu;

/** “His answer: …”, “her verdict was …”: whoever gave it speaks. Letters and the like speak for themselves. */
function isOwnSaying({ form, text }: Speaker): boolean {
  const noun = OWN_SAYING.exec(text)?.[1]?.toLowerCase() ?? '';
  return form !== 'pronoun' && CUE_NOUNS.has(noun) && !PAPERS.test(noun);
}

const PAPERS = /^(?:statements?|tweets?|letter|e-?mail|memo|post|op-ed|editorial|report|article)$/;

/** How many speakers a pronoun may look back to. */
const REMEMBERED = 8;

/** The speaker who has just spoken comes first, and each is there once. */
function putFirst(previous: number[], speaker: number): void {
  if (previous[0] === speaker) return;
  const known = previous.indexOf(speaker);
  const last = known >= 0 ? known : Math.min(previous.length, REMEMBERED - 1);
  for (let i = last; i > 0; i--) previous[i] = previous[i - 1] as number;
  previous[0] = speaker;
}

/** "I" is the writer, "we" and "you" whoever is meant, "it" often an institution: they need no answer. */
function needsAnswer(speaker: Speaker): boolean {
  return /^(?:he|she|they)$/i.test(speaker.text);
}

function cueOf(attribution: Attribution & { kind: 'attributed' }): Pick<typeof attribution, 'cue'> {
  return attribution.cue === undefined ? {} : { cue: attribution.cue };
}

/**
 * A headline or a newsletter box is never warned about. A caption is, when it holds a whole
 * sentence of speech: it stands beside a picture, and the reader cannot look it up.
 */
function outsideStory(
  { draft, quotations }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  return found.map((attribution, i) => {
    const quotation = quotations.quotations[i];
    const zone = quotation && draft.paragraphs[quotation.paragraph]?.zone;
    if (quotation === undefined || zone === undefined || isStoryZone(zone)) return attribution;
    if (attribution.kind !== 'unattributed') return attribution;
    return warnsIn(zone, quotation, draft.text) ? attribution : { kind: 'outside-story' };
  });
}

function warnsIn(zone: Zone, { content, words }: Quotation, text: string): boolean {
  const last = text[content.end - 1] ?? '';
  return zone === 'caption' && words >= 3 && /[.!?]/.test(last);
}
