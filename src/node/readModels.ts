import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Models } from '../service/draftService';

/** The trained weights from a folder; what is not there or cannot be read is left out. */
export function readModels(folder: string): Models {
  return Object.fromEntries(
    (['attribution', 'names', 'speech', 'pronouns'] as const).flatMap(name => {
      try {
        return [[name, readFileSync(join(folder, `${name}.bin`))]];
      } catch {
        return [];
      }
    }),
  );
}

/** The folder `models` beside the bundle's folder, or in the root of the sources. */
export function modelsFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const models = join(folder, 'models');
    if (existsSync(models) || dirname(folder) === folder) return models;
  }
}
