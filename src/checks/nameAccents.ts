import type { Check } from './check';
import { distinctWords, groupWords, namedWords } from './namedWords';
import { spellingFindings } from './nameVariant';
import type { Story } from './story';

/** The words that the names of the story spell with and without accents. */
function spelledTwice(story: Story): ReadonlySet<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const { lower, plain } of distinctWords(story)) {
    const other = first.get(plain);
    if (other === undefined) first.set(plain, lower);
    else if (other !== lower) found.add(other).add(lower);
  }
  return found;
}

export const nameAccents: Check = {
  id: 'name-accents',
  title: 'Names with and without accents',
  defaultSeverity: 'hint',
  run(story) {
    const wanted = spelledTwice(story);
    if (wanted.size === 0) return [];
    return [...groupWords(namedWords(story, wanted), ({ plain }) => plain).values()].flatMap(
      words => {
        const spellings = [...groupWords(words, ({ lower }) => lower).values()];
        const [usual = [], ...others] = spellings.sort((a, b) => b.length - a.length);
        return others.flatMap(other => spellingFindings(usual, other));
      },
    );
  },
};
