/** `npm run fuzz [-- CASES [SEED]]`: 200,000 spoilt drafts, or as many as asked for. */
import { fuzz } from '../test/properties/fuzz';

const [cases = 200_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const started = Date.now();
let run = 0;
const failures = fuzz({
  cases,
  seed,
  onCase(done) {
    run = done;
    if (done % 10_000 === 0)
      console.log(`${done} cases, ${Math.round((Date.now() - started) / 1_000)} s`);
  },
});
for (const { seed, broken, text } of failures)
  console.log(`\nseed ${seed}: ${broken.join('\n')}\n${JSON.stringify(text)}`);
console.log(`${run} cases from seed ${seed}: ${failures.length} failures`);
if (failures.length > 0) process.exitCode = 1;
