/**
 * Integer feature hashing: a feature is a family number and a few small integers, mixed into one
 * 32-bit value; the weight table is looked up by its low bits. No string is built on the way.
 * After Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (2009), unsigned.
 */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value | 0), 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return mixed ^ (mixed >>> 13);
}

/** The hash of a string, for patterns that have no small number: FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
