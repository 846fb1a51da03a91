import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../host/places';
import { figureLines, ratioLines, targetLines, type Results } from './report';

const FILE = join(ROOT, 'docs/BENCHMARK.md');

/** Puts a run into `docs/BENCHMARK.md`, between the comments that mark where its parts stand. */
export async function writeDocument(results: Results): Promise<void> {
  const parts = {
    machine: [results.machine],
    ratios: ['```text', ...ratioLines(results), '```'],
    figures: ['```text', ...figureLines(results), '```'],
    targets: targetLines(results),
  };
  let text = readFileSync(FILE, 'utf8');
  for (const [name, lines] of Object.entries(parts))
    text = replacePart(text, name, lines.join('\n'));
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(text, { ...options, filepath: FILE }));
}

function replacePart(text: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`${FILE} has no place for the ${name}`);
  return `${text.slice(0, from + open.length)}\n\n${body}\n\n${text.slice(to)}`;
}
