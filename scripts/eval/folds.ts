import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '../../src/node/readModels';
import type { Lexicon } from '../../src/draft/lexicon';
import { createDraftService, type DraftService, type Models } from '../../src/service/draftService';

/** One way of holding documents out: by document, by outlet. */
export interface Scheme {
  readonly name: string;
  /** The service whose weights never saw the document. */
  serviceFor(id: string): DraftService;
}

/** `polnear-ablated/x` is a version of `polnear/x`, held out with it. */
const original = (id: string): string => id.replace(/^polnear-\w+\//, 'polnear/');

/**
 * The schemes that `npm run train -- --folds` has left in `folder`: `<scheme>/<fold>/*.bin` and
 * `<scheme>/folds.json`, the fold of each document. A fold's weights take the shipped ones' place.
 */
export function readSchemes(folder: string, shipped: Models, lexicon: Lexicon): readonly Scheme[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'folds.json')))
    .map(name => {
      const path = join(folder, name, 'folds.json');
      const folds = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | number>;
      const services = new Map<string, DraftService>();
      return {
        name,
        serviceFor(id) {
          const fold = folds[id] ?? folds[original(id)];
          if (fold === undefined) throw new Error(`${path} has no fold for ${id}.`);
          const key = String(fold);
          const known = services.get(key);
          if (known !== undefined) return known;
          const models = { ...shipped, ...readModels(join(folder, name, key)) };
          const service = createDraftService({ models, lexicon });
          services.set(key, service);
          return service;
        },
      };
    });
}
