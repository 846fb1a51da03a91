import type { NotSpeechUse } from '../quotation';
import { ContextWord } from './contextWord';
import { Capitals, Ending, type Surroundings } from './surroundings';

const has = (bits: number, ...groups: readonly ContextWord[]): boolean =>
  groups.some(group => (bits & (1 << group)) !== 0);

/** What marked words are if they are not speech. */
export function useOf(around: Surroundings): NotSpeechUse {
  const near = around.nearBefore | (around.nearAfter & ~(1 << ContextWord.work));
  const [b1, b2] = around.before;
  const titled = around.capitals === Capitals.title;
  if (around.zone === 'headline' || around.zone === 'subheading') return 'headline';
  if (has(around.nearBefore, ContextWord.headline)) return 'headline';
  if (isBetweenNames(around)) return 'nickname';
  if (has(around.nearBefore, ContextWord.doubt)) return titled ? 'nickname' : 'scare';
  if (has(around.nearBefore, ContextWord.saying)) return 'saying';
  if (has(around.nearBefore, ContextWord.nickname)) return 'nickname';
  if (has(around.nearBefore, ContextWord.sign) || (b1 === ContextWord.display && !titled))
    return 'sign';
  if (has(around.nearBefore, ContextWord.slogan, ContextWord.chant)) return 'slogan';
  if (has(near, ContextWord.title, ContextWord.work, ContextWord.broadcaster)) return 'title';
  if (has(near, ContextWord.word, ContextWord.mean, ContextWord.grade)) return 'term';
  if (titled) return 'title';
  if (has(near, ContextWord.term)) return 'term';
  if (b1 === ContextWord.call || b2 === ContextWord.call) return 'term';
  if (around.hasVerb && has(around.nearBefore | around.farBefore, ContextWord.imagine))
    return 'imagined';
  return 'scare';
}

/** A given name before and a surname after: Alice “The Anvil” Njeri. */
function isBetweenNames(around: Surroundings): boolean {
  return (
    around.nameBefore && around.nameAfter && around.words <= 4 && around.ending === Ending.none
  );
}

/** How likely the words are not speech by rules alone, where the trained weights are missing. */
export function ruledNotSpeech(around: Surroundings): number {
  const { before, nearBefore, nearAfter, words, capitals } = around;
  const said = has(nearBefore | nearAfter, ContextWord.say, ContextWord.ask, ContextWord.describe);
  if (around.zone === 'headline' && around.unusualMarks) return 0.9;
  if (isBetweenNames(around)) return 0.95;
  if (has(nearBefore, ContextWord.doubt) && words <= 4) return 0.9;
  if (has(nearBefore, ContextWord.title, ContextWord.sign, ContextWord.slogan, ContextWord.saying))
    return said && words > 5 ? 0.4 : 0.85;
  if (capitals === Capitals.title && words >= 2 && words <= 9) {
    if (has(nearBefore, ContextWord.work, ContextWord.broadcaster, ContextWord.perform)) return 0.9;
    return said ? 0.4 : 0.7;
  }
  if (has(nearBefore, ContextWord.word) && words <= 3 && !said) return 0.8;
  if (has(nearBefore, ContextWord.nickname) && words <= 5) return 0.85;
  if (said || words > 5) return 0.05;
  const [b1] = before;
  const isDeterminer =
    b1 === ContextWord.definite ||
    b1 === ContextWord.indefinite ||
    b1 === ContextWord.possessive ||
    b1 === ContextWord.possessiveEnding ||
    b1 === ContextWord.demonstrative;
  if (isDeterminer && words <= 2) return has(around.farBefore, ContextWord.say) ? 0.4 : 0.7;
  return words <= 2 ? 0.5 : 0.2;
}
