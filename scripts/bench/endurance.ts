import { longDraft } from '../../test/properties/longDraft';
import { LanguageServer } from './languageServer';

export interface Endurance {
  readonly drafts: number;
  /** Megabytes with all drafts open, before and after the typing. */
  readonly before: number;
  readonly after: number;
  readonly edits: number;
  readonly seconds: number;
}

/** Opens many drafts and types in them by turns: what the server holds should not grow with the keys. */
export async function measureEndurance(drafts = 100, edits = 10_000): Promise<Endurance> {
  const server = await LanguageServer.start();
  const uri = (index: number): string => `file:///bench/${index}.txt`;
  try {
    for (let index = 0; index < drafts; index++)
      await server.open(uri(index), longDraft(500, index + 1));
    let before = 0;
    const started = performance.now();
    for (let edit = 0; edit < edits; edit++) {
      const version = Math.floor(edit / drafts) + 2;
      await server.type(uri(edit % drafts), version, 4, 0, 'e');
      if (edit === Math.floor(edits / 10)) before = server.resident();
    }
    const seconds = (performance.now() - started) / 1_000;
    return { drafts, before, after: server.resident(), edits, seconds };
  } finally {
    await server.stop();
  }
}
