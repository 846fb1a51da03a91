import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SuiteResult } from '../../test/host/collectResult';

/** Removes an old results file, so that only this run can have written the next one. */
export function forgetResult(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/**
 * Reads a suite's results file. An exit code of 0 alone proves nothing: a killed extension host
 * reports 0 too.
 *
 * @throws Error when there is no file, or it holds no test
 */
export function readResult(file: string, suite: string): SuiteResult {
  if (!existsSync(file)) throw new Error(`${suite} ended without a results file.`);
  const result = JSON.parse(readFileSync(file, 'utf8')) as SuiteResult;
  if (result.passed + result.failed === 0) throw new Error(`${suite} ran no test.`);
  return result;
}

/** Prints a result as mocha would. */
export function printResult({ tests, notes }: SuiteResult): void {
  for (const { title, error } of tests)
    console.log(error === undefined ? `  ✔ ${title}` : `  ✘ ${title}\n${indent(error)}`);
  for (const [name, value] of Object.entries(notes)) console.log(`  ${name}: ${value}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
