import type { Check } from './check';
import { namedWords, type NamedWord } from './namedWords';
import { withoutAccents } from './nearSpellings';
import { spellingFindings } from './nameVariant';

export const nameAccents: Check = {
  id: 'name-accents',
  title: 'Names with and without accents',
  defaultSeverity: 'hint',
  run(story) {
    const groups = new Map<string, Map<string, NamedWord[]>>();
    for (const word of namedWords(story)) {
      const plain = withoutAccents(word.text);
      let spellings = groups.get(plain);
      if (spellings === undefined) groups.set(plain, (spellings = new Map<string, NamedWord[]>()));
      const spelling = word.text.normalize('NFC').toLowerCase();
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), word]);
    }
    return [...groups.values()].flatMap(spellings => {
      if (spellings.size < 2) return [];
      const [usual = [], ...others] = [...spellings.values()].sort((a, b) => b.length - a.length);
      return others.flatMap(other => spellingFindings(usual, other));
    });
  },
};
