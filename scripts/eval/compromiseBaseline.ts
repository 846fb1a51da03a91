import nlp from 'compromise/three';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCorpus } from './corpus';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly pre: string;
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The spans of a view from its first and last term: the offsets of whole matches are wrong at times. */
function spans(view: { readonly docs: unknown }): readonly Span[] {
  return (view.docs as readonly (readonly Term[])[]).flatMap(terms => {
    const first = terms[0];
    const last = terms.at(-1);
    return first && last
      ? [{ start: first.offset.start, end: last.offset.start + last.offset.length }]
      : [];
  });
}

/** What compromise alone says of a document, paragraph by paragraph, in the scorers' format. */
function predict(text: string): { readonly quotes: unknown[]; readonly names: unknown[] } {
  const quotes: unknown[] = [];
  const names: unknown[] = [];
  for (const match of text.matchAll(/.+/g)) {
    const view = nlp(match[0]);
    view.compute('offset');
    const place = ({ start, end }: Span): Span => ({
      start: start + match.index,
      end: end + match.index,
    });
    for (const span of spans(view.quotations())) quotes.push({ ...place(span), speaker: null });
    for (const [type, found] of [
      ['PER', view.people()],
      ['ORG', view.organizations()],
      ['LOC', view.places()],
    ] as const)
      for (const span of spans(found)) names.push({ ...place(span), type });
  }
  return { quotes, names };
}

/** Writes compromise's own quotations and names for a corpus: the baseline to beat. */
export function predictWithCompromise(output: string, corpus: string): void {
  const lines: string[] = [];
  for (const { id, text } of readCorpus(corpus))
    lines.push(JSON.stringify({ id, ...predict(text) }));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, `${lines.join('\n')}\n`);
}
