import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { predictionLine } from '../../src/cli/predict';
import type { DraftService } from '../../src/service/draftService';
import { readCorpus } from './corpus';

/** What one pass over a corpus shows besides the predictions. */
export interface Pass {
  readonly words: number;
  /** Seconds of processor time, all threads of the engine together: other programs do not count. */
  readonly processorSeconds: number;
  /** Seconds by the clock: what a writer waits, on a machine that does nothing else. */
  readonly seconds: number;
  /** Findings by check, at the default settings. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Analyses every document with the service that `serviceFor` gives and writes the predictions. */
export function predictInto(
  output: string,
  corpus: string,
  serviceFor: (id: string) => DraftService,
): Pass {
  const lines: string[] = [];
  const findings: Record<string, number> = {};
  let words = 0;
  let microseconds = 0;
  let milliseconds = 0;
  for (const { id, text } of readCorpus(corpus)) {
    const service = serviceFor(id);
    const before = process.cpuUsage();
    const started = performance.now();
    const analysis = service.analyse({ text, language: 'plaintext' });
    const waited = performance.now() - started;
    const used = process.cpuUsage(before);
    if (analysis === undefined) continue;
    milliseconds += waited;
    microseconds += used.user + used.system;
    words += text.split(/\s+/).length;
    for (const { code } of analysis.diagnostics) findings[code] = (findings[code] ?? 0) + 1;
    lines.push(predictionLine(id, analysis));
  }
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, `${lines.join('\n')}\n`);
  return {
    words,
    processorSeconds: microseconds / 1e6,
    seconds: milliseconds / 1e3,
    findings,
  };
}
