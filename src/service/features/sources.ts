import Papa from 'papaparse';
import type { Speaker } from '../../attribution/attribution';
import type { Analysis } from '../analysis';
import { escapeMarkdown } from './markdownText';
import { speakersOf } from './speakers';

/** One source of a story, as an editor asks for it. */
export interface Source {
  readonly speaker: string;
  /** The role as the draft states it, or ''. */
  readonly role: string;
  readonly quotes: number;
  readonly words: number;
  /** The number of the paragraph of the first quote, from 1. */
  readonly firstParagraph: number;
  readonly named: 'named' | 'unnamed' | 'document' | 'organisation';
}

const NAMED: Readonly<Record<Speaker['form'], Source['named']>> = {
  name: 'named',
  organisation: 'organisation',
  document: 'document',
  role: 'unnamed',
  pronoun: 'unnamed',
  vague: 'unnamed',
};

/** Everybody who says something in a draft, in the order in which they first do. */
export function sourcesOf(analysis: Analysis): readonly Source[] {
  return speakersOf(analysis).map(speaker => {
    const entity =
      speaker.entity === undefined ? undefined : analysis.entities.entities[speaker.entity];
    return {
      speaker: speaker.name,
      role: speaker.role ?? '',
      quotes: speaker.quotations.length,
      words: speaker.words,
      firstParagraph: (speaker.quotations[0]?.paragraph ?? 0) + 1,
      named: entity?.type === 'organisation' ? 'organisation' : NAMED[speaker.form],
    };
  });
}

const HEAD = ['Speaker', 'Role', 'Quotes', 'Words', 'First in paragraph', 'Named'] as const;

const cells = (source: Source): readonly (string | number)[] => [
  source.speaker,
  source.role,
  source.quotes,
  source.words,
  source.firstParagraph,
  source.named,
];

/** The table of sources in Markdown. */
export function sourcesAsMarkdown(sources: readonly Source[]): string {
  const line = (values: readonly (string | number)[]): string =>
    `| ${values.map(value => escapeMarkdown(String(value))).join(' | ')} |`;
  return [
    line(HEAD),
    '|---|---|--:|--:|--:|---|',
    ...sources.map(source => line(cells(source))),
    '',
  ].join('\n');
}

/** The table of sources as CSV; a cell that a spreadsheet would run as a formula is kept as text. */
export function sourcesAsCsv(sources: readonly Source[]): string {
  return `${Papa.unparse([[...HEAD], ...sources.map(source => [...cells(source)])], {
    newline: '\n',
    escapeFormulae: true,
  })}\n`;
}
