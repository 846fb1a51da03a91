import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../service/draftService';

/** The trained weights from a folder; what is not there is left out. */
export function readModels(folder: string): Models {
  const read = (name: string): Uint8Array | undefined => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  return Object.fromEntries(
    (['attribution', 'names', 'speech', 'pronouns'] as const).flatMap(name => {
      const bytes = read(`${name}.bin`);
      return bytes === undefined ? [] : [[name, bytes]];
    }),
  );
}
