import { hashText } from '../../model/hashing';

/** A feature's name as a number; its values are mixed into it. */
export type FeatureId = number;

/** Names a feature: "family: what it observes". */
export function feature(name: string): FeatureId {
  return hashText(name);
}

/** Collects the hashed features of one option; reused from option to option. */
export class FeatureSink {
  #hashes = new Int32Array(512);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  /** Adds a feature with up to six small integers as its value. */
  add(id: FeatureId, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0): void {
    if (this.#length === this.#hashes.length) {
      const larger = new Int32Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    let hash = Math.imul(id ^ a, 0x9e3779b1);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85ebca77);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2b2ae3d);
    hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x27d4eb2f);
    hash = Math.imul((hash ^ (hash >>> 13)) + e, 0x165667b1);
    hash = Math.imul((hash ^ (hash >>> 15)) + f, 0x9e3779b1);
    this.#hashes[this.#length++] = hash ^ (hash >>> 16);
  }

  /** The sum of the weights of the collected features. */
  sum(values: Int8Array | Float32Array, mask: number): number {
    let sum = 0;
    for (let i = 0; i < this.#length; i++)
      sum += values[(this.#hashes[i] as number) & mask] as number;
    return sum;
  }

  /** The collected hashes, copied: what training keeps. */
  copy(): Int32Array {
    return this.#hashes.slice(0, this.#length);
  }
}
