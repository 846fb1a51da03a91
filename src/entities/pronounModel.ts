import { readWeights, WeightsError, type Weights } from '../model/weights';
import { Gazetteer } from './gazetteer';

/** Bits of the given-name table. */
export const GivenName = { he: 1, she: 2 } as const;

/** The trained part of pronoun resolution: `models/pronouns.bin` is a weights file and given names after it. */
export interface PronounModel {
  readonly weights: Weights;
  /** Given names that are mostly men's or mostly women's, by `GivenName`; used for agreement alone. */
  readonly givenNames: Gazetteer;
}

const WEIGHTS_HEADER = 16;
const read = new WeakMap<Uint8Array, PronounModel | null>();

/** Reads `models/pronouns.bin`; undefined when it is damaged. The answer is kept with the bytes. */
export function readPronounModel(bytes: Uint8Array): PronounModel | undefined {
  const known = read.get(bytes);
  if (known !== undefined) return known ?? undefined;
  const model = parse(bytes);
  read.set(bytes, model ?? null);
  return model;
}

function parse(bytes: Uint8Array): PronounModel | undefined {
  const size = bytes.length > WEIGHTS_HEADER ? WEIGHTS_HEADER + 2 ** (bytes[5] ?? 0) : 0;
  if (size === 0 || size > bytes.length) return undefined;
  try {
    const weights = readWeights(bytes.subarray(0, size));
    // Not `bytes.slice`: a Node Buffer would answer with a view of the whole file's memory.
    const table = new Uint8Array(bytes.subarray(size));
    const entries = table.length / 2;
    if (entries < 2 || !Number.isInteger(Math.log2(entries))) return undefined;
    return { weights, givenNames: new Gazetteer(new Uint16Array(table.buffer, 0, entries)) };
  } catch (error) {
    if (error instanceof WeightsError) return undefined;
    throw error;
  }
}
