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

/** Pairs of neighbouring words rarer than this in one speech lead to a quotation's place. */
const COMMON = 200;

/** A speech that knows where each pair of words stands. */
export class SearchableSpeech implements Speech {
  readonly transcript: Transcript;
  readonly speaker?: string;
  readonly words: readonly SpokenWord[];
  readonly leaveOut: Uint8Array;
  readonly #pairs = new Map<string, number[]>();
  readonly #single = new Map<string, number[]>();

  constructor(transcript: Transcript, speaker: string | undefined, words: readonly SpokenWord[]) {
    this.transcript = transcript;
    if (speaker !== undefined) this.speaker = speaker;
    this.words = words;
    this.leaveOut = leaveOut(words);
    for (let at = 0; at < words.length; at++) {
      add(this.#single, words[at]!.norm, at);
      const next = words[at + 1];
      if (next) add(this.#pairs, `${words[at]!.norm} ${next.norm}`, at);
    }
  }

  /** Where the pair, or the word where `second` is left out, stands; empty if everywhere. */
  places(first: string, second?: string): readonly number[] {
    const found =
      second === undefined ? this.#single.get(first) : this.#pairs.get(`${first} ${second}`);
    return found === undefined || found.length > COMMON ? [] : found;
  }

  /** How often a word is said. */
  count(word: string): number {
    return this.#single.get(word)?.length ?? 0;
  }
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
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
