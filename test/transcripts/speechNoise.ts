import { pick } from './spokenSentences';

const FILLERS = ['um,', 'uh,', 'you know,', 'I mean,', 'er,', 'like,'];

/** A sentence as it comes out of a mouth: fillers, stammers, words broken off. */
export function asSpoken(sentence: string, random: () => number): string {
  const words = sentence.split(' ');
  const spoken: string[] = [];
  for (const [at, word] of words.entries()) {
    const dice = random();
    const previous = spoken.at(-1) ?? '';
    if (at > 0 && dice < 0.06) {
      if (spoken.length > 0 && !/[,.]$/.test(previous)) spoken[spoken.length - 1] = `${previous},`;
      spoken.push(pick(FILLERS, random));
    } else if (dice < 0.1 && /^[a-z]{2,}$/i.test(word)) spoken.push(`${word},`);
    else if (dice < 0.13 && /^[a-z]{5,}$/i.test(word)) spoken.push(`${word.slice(0, 3)}—`);
    else if (
      dice < 0.15 &&
      at + 2 < words.length &&
      /^[a-z]+$/i.test(word) &&
      /^[a-z]+$/i.test(words[at + 1]!)
    )
      spoken.push(word, `${words[at + 1]!}—`);
    spoken.push(word);
  }
  return spoken.join(' ');
}
