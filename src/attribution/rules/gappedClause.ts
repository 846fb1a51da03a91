import { firstWhere } from '../../draft/search';
import { PhraseType, type Passage, type Phrase } from '../passage';
import { VerbForm } from '../reportingVerbs';
import { around, chosenPair, INFERRED, phraseUpTo, speakerAndCue, type Rule } from './rule';

/** Between the quotation before and a clause that leaves out the verb. */
const GOES_ON = /^(?:,|;|and|but|while)$/;

/** The union called it “a stitch-up”, the company “a fair settlement”: each has the verb of the first. */
export const gappedClause: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || pair.cue.form > VerbForm.gerund) return undefined;
  const { items, at } = around(context);
  const { passage } = context.choice.quotation;
  const own = phraseUpTo(passage, at - 1);
  if (own === undefined || own === pair.phrase || !isSomebody(own)) return undefined;
  let before = own.first - 1;
  while (before > own.first - 3 && GOES_ON.test(items[before]?.lower ?? '')) before--;
  if (items[before]?.kind !== 'quotation' || items[before]?.sentence !== items[at]?.sentence)
    return undefined;
  if (pair.cue.item > before || calledSomebody(passage, pair.cue.item, before)) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(own, pair.cue),
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

function isSomebody({ type, key, nameType, personNoun, determiner }: Phrase): boolean {
  if (type === PhraseType.pronoun) return key !== 'who';
  if (type === PhraseType.name) return nameType !== undefined;
  return personNoun || (determiner === 'the' && type === PhraseType.noun);
}

/** “She called Marsh “a liar”, Oakes “a fool””: who is called something does not speak. */
function calledSomebody({ items, phrases }: Passage, cue: number, quotation: number): boolean {
  let first = cue + 1;
  while (first < quotation && items[first]?.kind !== 'quotation') first++;
  for (let k = firstWhere(phrases.length, i => phrases[i]!.first > cue); k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase;
    if (phrase.last >= first) break;
    if (phrase.personNoun || phrase.type === PhraseType.name) return true;
  }
  return false;
}
