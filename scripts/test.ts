/**
 * `npm test`: everything that says whether the project is whole. Each suite runs to its end, then a
 * table tells what came of it; the last line is the sum.
 */
import { spawn } from 'node:child_process';
import { ROOT } from './host/places';

interface Suite {
  readonly name: string;
  readonly command: string;
  /** Finds the counts in what the suite has printed; a suite without counts passes or fails as one. */
  readonly counts?: readonly [passed: RegExp, failed: RegExp];
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const MOCHA = [/^ +(\d+) passing/m, /^ +(\d+) failing/m] as const;
const OWN = [/^(\d+) passed/m, /^\d+ passed, (\d+) failed/m] as const;

const SUITES: readonly Suite[] = [
  { name: 'Lint', command: 'npm run --silent lint' },
  { name: 'Types', command: 'npm run --silent types' },
  { name: 'Unit tests', command: 'npm run --silent test:unit', counts: MOCHA },
  { name: 'In the editor', command: 'npm run --silent test:host', counts: OWN },
  { name: 'In the web editor', command: 'npm run --silent test:web', counts: OWN },
  { name: 'By mouse and keyboard', command: 'npm run --silent test:ui', counts: OWN },
];

async function main(): Promise<void> {
  const outcomes: [Suite, Outcome][] = [];
  for (const suite of SUITES) {
    console.log(`\n▸ ${suite.name}`);
    outcomes.push([suite, await run(suite)]);
  }
  console.log('');
  for (const [{ name }, { passed, failed }] of outcomes)
    console.log(`${failed > 0 ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed`);
  const sum = (which: keyof Outcome): number =>
    outcomes.reduce((total, [, outcome]) => total + outcome[which], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

/** Runs one suite. One that fails without a failed test, or ran no test, counts as one failure. */
async function run({ command, counts }: Suite): Promise<Outcome> {
  const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      to.write(chunk);
    });
  const whole = await new Promise<boolean>(resolve =>
    child.once('close', code => resolve(code === 0)),
  );
  if (counts === undefined) return whole ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const [passed, failed] = counts.map(pattern => Number(pattern.exec(output)?.[1] ?? 0)) as [
    number,
    number,
  ];
  return whole && passed > 0 ? { passed, failed } : { passed, failed: Math.max(failed, 1) };
}

void main();
