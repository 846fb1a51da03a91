import type { Attribution } from '../attribution/attribution';
import type { Story } from '../checks/story';
import type { Range } from '../draft/range';
import { meaningOf } from './classify';
import type { Passage, QuotationComparison, WordChange } from './comparison';
import { matchLabels, matchQuotation, type Labels, type Match } from './matchQuotation';
import { speechesOf, type SearchableSpeech } from './speech';
import { spokenWords, type SpokenWord } from './spokenWords';
import type { Transcript } from './transcript';
import { writtenWords } from './writtenWords';

/** The person to whom the draft gives the words; undefined where it names none. */
function speakerName(story: Story, attribution: Attribution): string | undefined {
  if (attribution.kind !== 'attributed') return undefined;
  const { speaker } = attribution;
  const entity = speaker.entity === undefined ? undefined : story.entities.entities[speaker.entity];
  if (entity) return entity.type === 'person' ? entity.name : undefined;
  return speaker.form === 'name' ? speaker.name : undefined;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function passageOf({ speech, spoken }: Match): Passage {
  const { transcript } = speech;
  const words = speech.words.slice(spoken[0], spoken[1]);
  const start = Math.min(...words.map(word => word.start));
  const end = Math.max(...words.map(word => word.end));
  const utterance = transcript.utterances.findLast(({ start: from }) => from <= start);
  let time = utterance?.time;
  if (time === undefined)
    time = transcript.utterances.findLast(
      ({ start: from, time: at }) => from <= start && at !== undefined,
    )?.time;
  return {
    path: transcript.path,
    start,
    end,
    line: lineAt(transcript.text, start),
    text: textBetween(transcript, speech.speaker, start, end),
    ...(speech.speaker !== undefined && { speaker: speech.speaker }),
    ...(time !== undefined && { time }),
  };
}

/** What one speaker says between two places, without the labels and time codes in between. */
function textBetween(
  { text, utterances }: Transcript,
  speaker: string | undefined,
  start: number,
  end: number,
): string {
  return utterances
    .filter(said => said.speaker === speaker && said.start < end && said.end > start)
    .map(said => writtenWords(text.slice(Math.max(said.start, start), Math.min(said.end, end))))
    .join(' ');
}

/** The words of a range as they are written, labels and time codes of captions between them left out. */
function textOfWords(text: string, words: readonly SpokenWord[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return '';
  const slice = text.slice(first.start, last.end);
  const written = slice.includes('\n')
    ? writtenPieces(words)
        .map(({ start, end }) => text.slice(start, end))
        .join(' ')
    : slice;
  return writtenWords(written);
}

/** Each written word once: `cannot` is compared as two. */
function writtenPieces(words: readonly SpokenWord[]): readonly SpokenWord[] {
  return words.filter((word, i) => word.start !== words[i - 1]?.start);
}

function rangeOf(words: readonly SpokenWord[], before: SpokenWord | undefined): Range {
  const first = words[0];
  if (first) return { start: first.start, end: words.at(-1)!.end };
  const at = before?.end ?? 0;
  return { start: at, end: at };
}

/** Which words of the quotation differ from which words of a speech, by index, half-open. */
interface Difference {
  readonly quoted: [number, number];
  readonly spoken: [number, number];
  readonly shown: boolean;
}

/**
 * Widens a difference to whole written words: `cannot` is compared as two words, and where one of
 * them differs the other goes with it. Not before the ends of the difference before it.
 */
function toWrittenWords(
  { quoted, spoken }: Difference,
  quotedWords: readonly SpokenWord[],
  spokenWords: readonly SpokenWord[],
  before: Difference | undefined,
): void {
  const together = (words: readonly SpokenWord[], at: number): boolean =>
    words[at - 1] !== undefined && words[at - 1]?.start === words[at]?.start;
  const [firstQuoted, firstSpoken] = [before?.quoted[1] ?? 0, before?.spoken[1] ?? 0];
  while (
    quoted[0] > firstQuoted &&
    spoken[0] > firstSpoken &&
    (together(quotedWords, quoted[0]) || together(spokenWords, spoken[0]))
  ) {
    quoted[0]--;
    spoken[0]--;
  }
  while (
    quoted[1] < quotedWords.length &&
    spoken[1] < spokenWords.length &&
    (together(quotedWords, quoted[1]) || together(spokenWords, spoken[1]))
  ) {
    quoted[1]++;
    spoken[1]++;
  }
}

/** The differences, neighbouring ones joined: `12 people` for `20 tenants` is one change. */
function changesOf(
  text: string,
  quoted: readonly SpokenWord[],
  match: Match,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let last: Difference | undefined;
  let before: Difference | undefined;
  const flush = (next: 'same' | 'different'): void => {
    if (!last) return;
    if (next === 'same') toWrittenWords(last, quoted, match.speech.words, before);
    const words = quoted.slice(...last.quoted);
    const said = match.speech.words.slice(...last.spoken);
    changes.push({
      kind: words.length === 0 ? 'left-out' : said.length === 0 ? 'added' : 'changed',
      quoted: rangeOf(words, quoted[last.quoted[0] - 1]),
      spoken: rangeOf(said, match.speech.words[last.spoken[0] - 1]),
      quotedText: textOfWords(text, words),
      spokenText: textOfWords(match.speech.transcript.text, said),
      shown: last.shown,
    });
    before = last;
    last = undefined;
  };
  for (const step of match.steps) {
    const meaning = meaningOf(step, quoted, match.speech);
    if (meaning === 'same') {
      flush('same');
      continue;
    }
    const shown = meaning === 'bracketed' || meaning === 'omission-shown';
    if (
      last?.shown === shown &&
      last.quoted[1] === step.quoted[0] &&
      last.spoken[1] === step.spoken[0]
    ) {
      last.quoted[1] = step.quoted[1];
      last.spoken[1] = step.spoken[1];
    } else {
      flush('different');
      last = { quoted: [...step.quoted], spoken: [...step.spoken], shown };
    }
  }
  flush('same');
  return changes;
}

/** Of places that fit equally well, the one after the quotation before it. */
function nextPlace(matches: readonly Match[], previous: Match | undefined): Match | undefined {
  if (previous === undefined) return matches[0];
  const after = matches.find(
    match => match.speech === previous.speech && match.spoken[0] >= previous.spoken[1],
  );
  return after ?? matches.find(match => match.speech === previous.speech) ?? matches[0];
}

/** Holds the quotations of drafts against one set of transcripts, and remembers what it found. */
export class TranscriptComparer {
  readonly #speeches: readonly SearchableSpeech[];
  readonly #found = new Map<string, readonly Match[]>();
  readonly #labels = new Map<string | undefined, Labels>();
  readonly #passages = new WeakMap<Match, Passage>();
  readonly #capacity: number;

  constructor(transcripts: readonly Transcript[], capacity = 2_000) {
    this.#speeches = transcripts.flatMap(speechesOf);
    this.#capacity = capacity;
  }

  /**
   * One comparison for every quotation that somebody says in the story, in its order.
   * A quotation that was compared before, wherever it stood then, costs a look-up.
   */
  compare(story: Story): readonly QuotationComparison[] {
    if (this.#speeches.length === 0) return [];
    const comparisons: QuotationComparison[] = [];
    let previous: Match | undefined;
    for (const quotation of story.quotations.quotations) {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'attributed' && attribution?.kind !== 'unattributed') continue;
      const name = speakerName(story, attribution);
      const quoted = spokenWords(story.draft.text, quotation.content, 'draft');
      if (quoted.length === 0) continue;
      const match = nextPlace(
        this.#matches(story.draft.text, quotation.content, quoted, name),
        previous,
      );
      previous = match ?? previous;
      comparisons.push({
        quotation: quotation.index,
        kind: match?.kind ?? 'not-found',
        ...(match && { passage: this.#passage(match) }),
        changes: match ? changesOf(story.draft.text, quoted, match) : [],
        speakerHeard: name !== undefined && this.#isHeard(name),
      });
    }
    return comparisons;
  }

  #isHeard(name: string): boolean {
    return [...this.#labelsFor(name).values()].includes('same');
  }

  #labelsFor(name: string | undefined): Labels {
    let labels = this.#labels.get(name);
    if (labels === undefined) {
      if (this.#labels.size >= this.#capacity) this.#labels.clear();
      this.#labels.set(name, (labels = matchLabels(this.#speeches, name)));
    }
    return labels;
  }

  #passage(match: Match): Passage {
    let passage = this.#passages.get(match);
    if (passage === undefined) this.#passages.set(match, (passage = passageOf(match)));
    return passage;
  }

  #matches(
    text: string,
    content: Range,
    quoted: readonly SpokenWord[],
    name: string | undefined,
  ): readonly Match[] {
    const key = `${name ?? ''}\n${text.slice(content.start, content.end)}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      if (this.#found.size >= this.#capacity) this.#found.clear();
      this.#found.set(key, (found = matchQuotation(quoted, this.#labelsFor(name))));
    }
    return found;
  }
}
