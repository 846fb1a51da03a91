import { existsSync, readFileSync } from 'node:fs';
import { MissingCorpus } from './corpora';

/** A sentence of the training text, with a name for each stretch of labelled tokens. */
export interface LabelledSentence {
  readonly source: string;
  readonly tokens: readonly string[];
  /** `O`, `B-PER`, `I-PER`, `B-ORG` … */
  readonly labels: readonly string[];
}

/** A sentence as running text, its names as ranges in it. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

interface CorpusLine {
  readonly source: string;
  readonly sentences: readonly {
    readonly tokens: readonly string[];
    readonly labels: readonly string[];
  }[];
}

/**
 * Reads `names.train.jsonl`: WikiGold, WNUT 2017 and the Broad Twitter Corpus (CC BY 4.0), CrossNER
 * (MIT). Weights derived from them may ship, with attribution.
 */
export function readNameCorpus(path: string): readonly LabelledSentence[] {
  if (!existsSync(path))
    throw new MissingCorpus(
      `There is no ${path}; --corpora names another folder. The shipped weights are left as they are.`,
    );
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const { source, sentences } = JSON.parse(line) as CorpusLine;
      return sentences.map(({ tokens, labels }) => ({ source, tokens, labels }));
    });
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’]|['’](?:s|re|ve|ll|d|m|t)|n['’]t|''|\.{2,}|…)$/;
const NO_SPACE_AFTER = /^(?:[([{“‘$£€#@]|``)$/;

/** Joins tokens to running text as a writer would type it. */
export function joinTokens({ tokens, labels }: LabelledSentence): LabelledText {
  let text = '';
  const names: { start: number; end: number; type: string }[] = [];
  let quoteOpen = false;
  let glue = true;
  tokens.forEach((token, i) => {
    const isQuote = /^(?:"|'"'|``|'')$/.test(token);
    const closes = isQuote ? quoteOpen : NO_SPACE_BEFORE.test(token);
    if (!glue && !closes) text += ' ';
    const start = text.length;
    text += isQuote ? '"' : token;
    const label = labels[i] ?? 'O';
    const last = names.at(-1);
    if (label.startsWith('I-') && last !== undefined && labels[i - 1] !== 'O')
      last.end = text.length;
    else if (label !== 'O') names.push({ start, end: text.length, type: label.slice(2) });
    glue = isQuote ? !quoteOpen : NO_SPACE_AFTER.test(token);
    if (isQuote) quoteOpen = !quoteOpen;
  });
  return { text, names };
}
