const CHUNK = 0x8000;

/** Bytes as base64, in Node and in a web worker alike. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(letters);
}

/** The bytes of base64; throws where it is none. */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
