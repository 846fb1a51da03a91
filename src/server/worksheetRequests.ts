import type { Connection } from 'vscode-languageserver';
import type { WorksheetLine } from '../worksheet/worksheet';
import type { Analysed } from './analysed';
import type { Drafts } from './drafts';
import type { ServerRequests } from './protocol';
import type { TranscriptDesk } from './transcriptDesk';
import type { Worksheets } from './worksheets';

interface RequestContext {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly worksheets: Worksheets;
  readonly transcripts: TranscriptDesk;
  readonly refreshAll: () => Promise<void>;
}

/** The innermost fact at an offset: the figure inside a quotation before the quotation. */
function lineAt(
  lines: readonly WorksheetLine[],
  offset: number,
  quotation: boolean,
): WorksheetLine | undefined {
  let found: { line: WorksheetLine; length: number } | undefined;
  for (const line of lines) {
    if (quotation && line.record.kind !== 'quotation') continue;
    for (const { start, end } of line.fact.places)
      if (start <= offset && offset <= end && (found === undefined || end - start < found.length))
        found = { line, length: end - start };
  }
  return found?.line;
}

/** Registers what our own client asks about worksheets and transcripts. */
export function registerWorksheetRequests(context: RequestContext): void {
  const { connection, drafts, worksheets, transcripts } = context;
  const answer = <M extends keyof ServerRequests>(
    method: M,
    handler: (params: ServerRequests[M]['params']) => Promise<ServerRequests[M]['result']>,
  ): void => {
    connection.onRequest(method, handler);
  };
  const read = async <T>(
    uri: string,
    use: (analysed: Analysed) => Promise<T>,
  ): Promise<T | null> => {
    const analysed = await drafts.current(uri);
    return analysed === undefined ? null : use(analysed);
  };

  answer('copydesk/transcripts', async ({ files }) => {
    await transcripts.set(files);
    await context.refreshAll();
    return null;
  });
  answer('copydesk/passage', async ({ uri, position }) =>
    read(uri, analysed =>
      Promise.resolve(transcripts.passage(analysed, analysed.document.offsetAt(position))),
    ),
  );
  answer('copydesk/mend', async ({ uri, position, mending }) =>
    read(uri, analysed =>
      Promise.resolve(transcripts.mend(analysed, analysed.document.offsetAt(position), mending)),
    ),
  );
  answer('copydesk/worksheet/change', async params => {
    await read(params.uri, analysed => worksheets.change(analysed, params));
    return null;
  });
  answer('copydesk/worksheet/line', ({ uri, id, position, quotation = false }) =>
    read(uri, async analysed => {
      const worksheet = await worksheets.of(analysed);
      const record =
        position === undefined
          ? [...worksheet.lines.map(line => line.record), ...worksheet.archive].find(
              line => line.id === id,
            )
          : lineAt(worksheet.lines, analysed.document.offsetAt(position), quotation)?.record;
      if (record === undefined) return null;
      const { text, note = '', source = '' } = record;
      return { id: record.id, text, note, source };
    }),
  );
  answer('copydesk/worksheet/export', ({ uri, format }) =>
    read(uri, analysed => worksheets.export(analysed, format)),
  );
  answer('copydesk/worksheet/import', async ({ uri, csv }) => {
    const done = await read(uri, analysed => worksheets.import(analysed, csv));
    return done ?? { changed: 0, problems: [] };
  });
}
