import { BE_FORMS } from '../vocabulary';
import { factsOf } from '../quotationFacts';
import { beforeModifiers } from './passives';
import { isInanimate } from './inanimateSpeaker';
import { around, chosenPair, type Rule, type RuleContext } from './rule';

/** What is called by a word or a saying rather than described: “the motto is “…””. */
const NAMED =
  /^(?:name|names|title|motto|slogan|nickname|moniker|phrase|word|words|term|password|theme|message|tagline|rule|saying|proverb|chant|lyric|line|refrain|label|headline|sign|caption|question|definition|translation|meaning|code|mantra|hashtag|song|anthem|film|book|show|series|episode|album|single)$/;
/** How far before the verb its subject's noun is looked for. */
const REACH = 6;
/** Above this probability the quotation is surely no speech. */
const SURE = 0.95;
/** Lengths of a quotation as `factsOf` counts them: from four words. */
const FOUR_WORDS = 2;

/** Conditions were “worse than the zoo and less well lit.” A judgement in marks that nobody makes. */
export const predicateWithoutSource: Rule = context => {
  const { found, choice } = context;
  if (found.kind === 'not-speech' ? found.confidence > SURE : !isThing(context)) return undefined;
  const { firstLetter, length, titleCase } = factsOf(choice.quotation);
  if (firstLetter !== 0 || length < FOUR_WORDS || titleCase === 1) return undefined;
  const { items, at } = around(context);
  const verb = beforeModifiers(items, at);
  if (!BE_FORMS.has(items[verb]?.lower ?? '')) return undefined;
  for (let k = verb - 1; k >= verb - REACH && items[k]?.kind === 'word'; k--)
    if (NAMED.test(items[k]?.lower ?? '')) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.55 };
};

/** The ranker took a thing for the speaker, by a verb that does not say. */
function isThing(context: RuleContext): boolean {
  const pair = chosenPair(context);
  if (pair?.delta !== 0) return false;
  const { items, at } = around(context);
  for (let k = pair.cue.item + 1; k < at; k++) if (items[k]?.lower === 'that') return false;
  return isInanimate(pair, context.choice.quotation.passage);
}
