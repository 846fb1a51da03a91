import { firstWhere } from '../../draft/search';
import type { Passage, Phrase } from '../passage';

/** The phrase that begins at an item, if one does. */
export function phraseFrom({ phrases }: Passage, item: number): Phrase | undefined {
  const phrase = phrases[firstWhere(phrases.length, i => (phrases[i] as Phrase).first >= item)];
  return phrase?.first === item ? phrase : undefined;
}
