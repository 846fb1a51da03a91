/**
 * Notes what activation costs the extension host: reading the bundle, and `activate` itself. It has to
 * be imported before anything wakes the extension; only a host with Node's modules can be asked.
 */
import Module from 'node:module';
import type { ExtensionContext } from 'vscode';
import { note } from './collectResult';

interface Entry {
  activate(context: ExtensionContext): unknown;
}

type Load = (this: unknown, request: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const load = loader._load;

loader._load = function (request, ...rest) {
  const started = performance.now();
  const loaded = load.call(this, request, ...rest);
  if (/[\\/]languageClient(?:\.js)?$/.test(request))
    note('the language client, read later', `${Math.round(performance.now() - started)} ms`);
  if (!/[\\/]dist[\\/]extension(?:\.js)?$/.test(request)) return loaded;
  const reading = performance.now() - started;
  const entry = loaded as Entry;
  return {
    ...entry,
    activate(context: ExtensionContext) {
      const called = performance.now();
      const api = entry.activate(context);
      const activating = performance.now() - called;
      note('activation', `${Math.round(reading + activating)} ms`);
      note('of that reading the bundle', `${Math.round(reading)} ms`);
      return api;
    },
  };
};
