import { DRAFT_LANGUAGES } from '../../src/draft/draft';
import { brokenInvariants } from './invariants';
import { mutateDraft, sampleTexts } from './mutateDraft';
import { randomFrom } from './random';
import { freshService } from './theService';

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** Told after each case how many are done. */
  readonly onCase?: (done: number) => void;
}

/** A draft that broke something, and how to see it again. */
export interface FuzzFailure {
  readonly seed: number;
  readonly text: string;
  readonly broken: readonly string[];
}

/** So many failures end the run: the rest would be more of the same. */
const ENOUGH = 10;

/**
 * Analyses spoilt drafts and looks for crashes and for answers that cannot be. Each case has a seed
 * of its own, so that one failure can be repeated alone.
 */
export function fuzz({
  cases,
  seed,
  onCase = () => undefined,
}: FuzzOptions): readonly FuzzFailure[] {
  const texts = sampleTexts();
  const service = freshService();
  const failures: FuzzFailure[] = [];
  for (let done = 0; done < cases && failures.length < ENOUGH; done++) {
    const random = randomFrom(seed + done);
    const text = mutateDraft(texts, random);
    const language = DRAFT_LANGUAGES[Math.floor(random() * DRAFT_LANGUAGES.length)]!;
    let broken: readonly string[];
    try {
      const analysis = service.analyse({ text, language });
      broken = analysis === undefined ? ['no answer'] : brokenInvariants(analysis);
    } catch (error) {
      broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
    if (broken.length > 0) failures.push({ seed: seed + done, text, broken });
    onCase(done + 1);
  }
  return failures;
}
