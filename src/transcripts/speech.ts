import { leaveOut } from './fillers';
import { spokenWords, type SpokenWord } from './spokenWords';
import type { Transcript } from './transcript';

/** Everything that one speaker says in one transcript, as one run of words. */
export interface Speech {
  readonly transcript: Transcript;
  /** The label; undefined where the file names nobody. */
  readonly speaker?: string;
  readonly words: readonly SpokenWord[];
  readonly leaveOut: Uint8Array;
}

/** Words and pairs of words that are said more often than this in one speech lead nowhere. */
const COMMON = 200;

/** A speech that knows where each word stands. */
export class SearchableSpeech implements Speech {
  readonly transcript: Transcript;
  readonly speaker?: string;
  readonly words: readonly SpokenWord[];
  readonly leaveOut: Uint8Array;
  readonly #places = new Map<string, number[]>();

  constructor(transcript: Transcript, speaker: string | undefined, words: readonly SpokenWord[]) {
    this.transcript = transcript;
    if (speaker !== undefined) this.speaker = speaker;
    this.words = words;
    this.leaveOut = leaveOut(words);
    for (const [at, { norm }] of words.entries()) {
      const list = this.#places.get(norm);
      if (list) list.push(at);
      else this.#places.set(norm, [at]);
    }
  }

  /** Where the word stands; empty where it stands everywhere. */
  places(word: string): readonly number[] {
    const found = this.#places.get(word) ?? [];
    return found.length > COMMON ? [] : found;
  }

  /** Where the two words stand side by side, as the place of the first; empty if everywhere. */
  pairs(first: string, second: string): readonly number[] {
    const firsts = this.#places.get(first) ?? [];
    const seconds = this.#places.get(second) ?? [];
    const found =
      firsts.length <= seconds.length
        ? firsts.filter(at => this.words[at + 1]?.norm === second)
        : seconds.map(at => at - 1).filter(at => this.words[at]?.norm === first);
    return found.length > COMMON ? [] : found;
  }

  /** How often a word is said. */
  count(word: string): number {
    return this.#places.get(word)?.length ?? 0;
  }
}

const speeches = new WeakMap<Transcript, readonly SearchableSpeech[]>();

/** The speeches of a transcript, one for each label; computed once for each transcript. */
export function speechesOf(transcript: Transcript): readonly SearchableSpeech[] {
  let found = speeches.get(transcript);
  if (found === undefined) {
    const bySpeaker = new Map<string | undefined, SpokenWord[]>();
    for (const utterance of transcript.utterances) {
      const words = spokenWords(transcript.text, utterance, 'transcript');
      const known = bySpeaker.get(utterance.speaker);
      if (known) for (const word of words) known.push(word);
      else bySpeaker.set(utterance.speaker, [...words]);
    }
    found = [...bySpeaker].map(
      ([speaker, words]) => new SearchableSpeech(transcript, speaker, words),
    );
    speeches.set(transcript, found);
  }
  return found;
}
