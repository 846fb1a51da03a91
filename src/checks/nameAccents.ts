import type { Check } from './check';
import { groupWords, namedWords } from './namedWords';
import { spellingFindings } from './nameVariant';

export const nameAccents: Check = {
  id: 'name-accents',
  title: 'Names with and without accents',
  defaultSeverity: 'hint',
  run: story =>
    [...groupWords(namedWords(story), ({ plain }) => plain).values()].flatMap(words => {
      const spelling = words[0]?.lower;
      if (words.every(({ lower }) => lower === spelling)) return [];
      const spellings = [...groupWords(words, ({ lower }) => lower).values()];
      const [usual = [], ...others] = spellings.sort((a, b) => b.length - a.length);
      return others.flatMap(other => spellingFindings(usual, other));
    }),
};
