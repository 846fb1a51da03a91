import { readPronounModel } from '../entities/pronounModel';
import { readNameModel } from '../entities/trainedNames';
import { readWeights, WeightsError } from '../model/weights';
import type { Models } from './draftService';

/** Reads a model as the analysis would. Throws `WeightsError` when it is of no use. */
const READERS: Readonly<Record<keyof Models, (bytes: Uint8Array) => unknown>> = {
  attribution: readWeights,
  speech: readWeights,
  names: readNameModel,
  pronouns: bytes => {
    if (readPronounModel(bytes) === undefined) throw new WeightsError('The file is damaged.');
  },
};

function trouble(bytes: Uint8Array | undefined, read: (bytes: Uint8Array) => unknown): string {
  if (bytes === undefined) return 'is missing';
  try {
    read(bytes);
    return '';
  } catch (error) {
    if (!(error instanceof WeightsError)) throw error;
    return `cannot be used (${error.message.replace(/\.$/, '').toLowerCase()})`;
  }
}

/**
 * One message for the user about trained weights that are missing or damaged, or undefined when
 * all is well. The analysis works without them, by rules.
 */
export function modelProblem(models: Models): string | undefined {
  const troubles = (Object.keys(READERS) as (keyof Models)[]).flatMap(name => {
    const what = trouble(models[name], READERS[name]);
    return what === '' ? [] : [`models/${name}.bin ${what}`];
  });
  return troubles.length === 0
    ? undefined
    : `${troubles.join('; ')}. Copydesk goes on with simple rules and errs more often; installing it again mends this.`;
}
