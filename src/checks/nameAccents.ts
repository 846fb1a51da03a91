import type { Check } from './check';
import {
  distinctNames,
  groupWords,
  nameWords,
  ofSameNames,
  placesOf,
  wordsByName,
} from './namedWords';
import { spellingFindings } from './nameVariant';

/** The words that the names spell with and without accents, by name. */
const spelledTwice = ofSameNames(names => {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const name of names)
    for (const { lower, plain } of nameWords(name)) {
      const other = first.get(plain);
      if (other === undefined) first.set(plain, lower);
      else if (other !== lower) found.add(other).add(lower);
    }
  return wordsByName(names, found);
});

export const nameAccents: Check = {
  id: 'name-accents',
  title: 'Names with and without accents',
  defaultSeverity: 'hint',
  run(story) {
    const words = spelledTwice(distinctNames(story));
    if (words.size === 0) return [];
    return [...groupWords(placesOf(story, words), ({ plain }) => plain).values()].flatMap(
      places => {
        const spellings = [...groupWords(places, ({ lower }) => lower).values()];
        const [usual = [], ...others] = spellings.sort((a, b) => b.length - a.length);
        return others.flatMap(other => spellingFindings(usual, other));
      },
    );
  },
};
