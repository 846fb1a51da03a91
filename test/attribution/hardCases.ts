import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../src/attribution/attribution';
import type { Quotation } from '../../src/quotes/quotation';
import type { DraftService } from '../../src/service/draftService';

/** What an editor would say of one quotation of a hard case. */
export interface Judgement {
  /** Offset behind the quotation's closing mark, or behind its last word where it stays open. */
  readonly end: number;
  /** The right answers: a speaker's words, `nobody` for a warning, `none` for no speech. */
  readonly right: readonly string[];
}

/** A short invented draft with what is right for each quotation in it. */
export interface HardCase {
  readonly kind: string;
  readonly text: string;
  readonly judgements: readonly Judgement[];
}

/** One quotation that was answered otherwise than an editor would. */
export interface Miss {
  readonly hardCase: HardCase;
  readonly right: string;
  readonly answer: string;
}

const LABEL = /( ?)\{([^{}]+)\}/g;

/**
 * Reads hard cases, one a line under `## kind`: `“The mast is down,”{Una Flett} Una Flett said.`
 * The braces behind a quotation hold its speaker, `nobody` where the writer must be warned, `none`
 * where the words are no speech; `|` parts answers that are equally right, `¶` parts paragraphs.
 */
export function readHardCases(name: string): readonly HardCase[] {
  const cases: HardCase[] = [];
  let kind = '';
  for (const line of readFileSync(join(__dirname, 'hard', name), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3);
    else if (line !== '' && !line.startsWith('# ')) cases.push(parseCase(kind, line));
  }
  return cases;
}

function parseCase(kind: string, line: string): HardCase {
  const judgements: Judgement[] = [];
  const marked = line.replaceAll('¶', '\n\n');
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(LABEL)) {
    text += marked.slice(from, found.index);
    judgements.push({ end: text.length, right: (found[2] ?? '').split('|') });
    from = found.index + found[0].length;
  }
  return { kind, text: text + marked.slice(from), judgements };
}

/** The answer of a service, in the words of a label. */
function answerOf(attribution: Attribution | undefined): string {
  if (attribution === undefined) return 'no quotation';
  if (attribution.kind === 'attributed')
    return attribution.speaker.name === attribution.speaker.text
      ? attribution.speaker.text
      : `${attribution.speaker.text} = ${attribution.speaker.name}`;
  return attribution.kind === 'unattributed' ? 'nobody' : 'none';
}

const LIGHT = new Set(
  'the a an of and for his her their its mr mrs ms dr he she they it'.split(' '),
);

function nameWords(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  return new Set(words.filter(word => !LIGHT.has(word)));
}

/** Whether two ways to name a speaker agree: one says no word that the other lacks. */
function sameSpeaker(one: string, other: string): boolean {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.size - b.size);
  return short !== undefined && short.size > 0 && [...short].every(word => long?.has(word));
}

function isRight(attribution: Attribution | undefined, right: string): boolean {
  if (right === 'nobody') return attribution?.kind === 'unattributed';
  if (right === 'none') return attribution === undefined || answerOf(attribution) === 'none';
  if (attribution?.kind !== 'attributed') return false;
  const { text, name } = attribution.speaker;
  return [text, name].some(words => words === right || sameSpeaker(words, right));
}

/** What a service answers wrongly in a case. */
export function missesIn(hardCase: HardCase, service: DraftService): readonly Miss[] {
  const analysis = service.analyse({ text: hardCase.text, language: 'plaintext' });
  const at = ({ start, end }: Quotation, offset: number): boolean =>
    start < offset && offset <= end;
  return hardCase.judgements.flatMap(({ end, right }): Miss[] => {
    const quotation = analysis?.quotations.quotations.find(
      quoted => at(quoted, end) || at(quoted, end - 1),
    );
    const attribution = quotation && analysis?.attributions[quotation.index];
    if (right.some(one => isRight(attribution, one))) return [];
    return [{ hardCase, right: right.join('|'), answer: answerOf(attribution) }];
  });
}
