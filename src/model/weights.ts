/**
 * A table of trained weights, one signed byte each, looked up by a feature's hash.
 * The file: `CDW1`, a version byte, the table's bits, two zero bytes, the scale (float32), a
 * checksum (uint32, FNV-1a over the weights), then 2^bits weights; little-endian.
 */
export interface Weights {
  /** `hash & mask` is a feature's place. */
  readonly mask: number;
  readonly values: Int8Array | Float32Array;
  /** A stored weight times this is the weight. */
  readonly scale: number;
}

/** The weights' file is not what it should be; the message says what in a writer's words. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

const MAGIC = 0x31574443;
const VERSION = 1;
const HEADER = 16;

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Reads a weights file. Throws `WeightsError` when it is cut short, damaged or of another version. */
export function readWeights(bytes: Uint8Array): Weights {
  if (bytes.length < HEADER) throw new WeightsError('The file is cut short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new WeightsError('The file is not a weights file.');
  if (view.getUint8(4) !== VERSION) throw new WeightsError('The file is of another version.');
  const size = 2 ** view.getUint8(5);
  if (bytes.length !== HEADER + size) throw new WeightsError('The file is cut short.');
  const payload = bytes.subarray(HEADER);
  if (checksum(payload) !== view.getUint32(12, true))
    throw new WeightsError('The file is damaged.');
  return {
    mask: size - 1,
    values: new Int8Array(payload.buffer, payload.byteOffset, size),
    scale: view.getFloat32(8, true),
  };
}

/** The file for trained weights: rounded to signed bytes. `values.length` is a power of two. */
export function writeWeights(values: Float32Array): Uint8Array {
  const bits = Math.log2(values.length);
  if (!Number.isInteger(bits))
    throw new RangeError('A weight table has a power of two of entries.');
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const scale = Math.fround(largest === 0 ? 1 : largest / 127);
  const bytes = new Uint8Array(HEADER + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, bits);
  view.setFloat32(8, scale, true);
  for (let i = 0; i < values.length; i++)
    view.setInt8(HEADER + i, Math.round((values[i] as number) / scale));
  view.setUint32(12, checksum(bytes.subarray(HEADER)), true);
  return bytes;
}
