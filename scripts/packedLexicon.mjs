/** For bundles: puts compromise's words, packed into one string, in the place of the library. */
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { build } from 'esbuild';

/** @type {Promise<string> | undefined} */
let words;

/** The words as `packClasses` packs them; made once, however many bundles ask. */
async function pack() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { compromiseClasses } from './src/draft/compromiseLexicon';
        import { packClasses } from './src/draft/packedLexicon';
        export const words = packClasses(compromiseClasses());`,
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).words;
}

/** @type {import('esbuild').Plugin} */
export const packedLexicon = {
  name: 'packed-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]draft[\\/]compromiseLexicon\.ts$/ }, async ({ path }) => ({
      contents: `
        import { unpackLexicon } from './packedLexicon';
        const WORDS = ${JSON.stringify(await (words ??= pack()))};
        export const createCompromiseLexicon = () => unpackLexicon(WORDS);`,
      loader: 'ts',
      watchFiles: [path],
    }));
  },
};
