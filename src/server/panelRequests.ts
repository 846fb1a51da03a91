import type { Connection, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { placesOf } from '../service/features/places';
import { speakerChoices } from '../service/features/speakerChoices';
import { sourcesAsCsv, sourcesAsMarkdown, sourcesOf } from '../service/features/sources';
import { snippet } from '../service/features/snippet';
import { unattributedQuotations } from '../service/features/speakers';
import { toLspRange, type Analysed } from './analysed';
import type { Drafts } from './drafts';
import { panelOf } from './panelItems';
import type { ServerRequests, SpeakerChoice, SpeakerChoices } from './protocol';
import type { Settings } from './settings';
import type { Worksheets } from './worksheets';

interface RequestContext {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly settings: (uri: string) => Promise<Settings>;
  readonly worksheets: Worksheets;
  readonly publishClosed: (analysed: Analysed) => void;
}

/** Registers what the panel and the commands of our own client ask for. */
export function registerPanelRequests(context: RequestContext): void {
  const { connection, drafts } = context;
  const answer = <M extends keyof ServerRequests>(
    method: M,
    handler: (params: ServerRequests[M]['params']) => Promise<ServerRequests[M]['result']>,
  ): void => {
    connection.onRequest(method, handler);
  };

  answer('copydesk/panel', async params => {
    const { run } = await context.settings(params.uri);
    if (run === 'manual' && drafts.latest(params.uri) === undefined) return null;
    const analysed = await drafts.current(params.uri);
    return analysed === undefined
      ? null
      : panelOf(analysed, params, () => context.worksheets.of(analysed));
  });
  answer('copydesk/places', async ({ uri, kind }) => {
    const analysed = await drafts.current(uri);
    if (analysed === undefined) return null;
    const { document, analysis } = analysed;
    return {
      version: document.version,
      places: placesOf(analysis, kind).map(place => ({
        ...place,
        range: toLspRange(document, place.range),
      })),
    };
  });
  answer('copydesk/choices', async ({ uri, position }) => {
    const analysed = await drafts.current(uri);
    return analysed === undefined ? null : choicesAt(analysed, position);
  });
  answer('copydesk/sources', async ({ uri, format }) => {
    const analysed = await drafts.current(uri);
    if (analysed === undefined) return null;
    const sources = sourcesOf(analysed.analysis);
    return format === 'csv' ? sourcesAsCsv(sources) : sourcesAsMarkdown(sources);
  });
  answer('copydesk/checkDraft', async ({ uri }) => {
    await drafts.refresh(uri);
    return null;
  });
  answer('copydesk/checkFile', async ({ uri, languageId, text }) => {
    const analysed = await drafts.read(TextDocument.create(uri, languageId, 0, text));
    if (analysed === undefined) return null;
    context.publishClosed(analysed);
    return {
      findings: analysed.analysis.diagnostics.length,
      unattributed: unattributedQuotations(analysed.analysis).length,
    };
  });
}

function choicesAt({ document, analysis }: Analysed, position: Position): SpeakerChoices | null {
  const found = speakerChoices(analysis, document.offsetAt(position));
  if (found === undefined) return null;
  const { quotation, choices } = found;
  return {
    version: document.version,
    range: toLspRange(document, quotation),
    words: snippet(analysis.draft.text.slice(quotation.start, quotation.end)),
    choices: choices.map(({ fix, detail }): SpeakerChoice => ({
      title: fix.title,
      detail,
      act:
        fix.kind === 'decision'
          ? { kind: 'decision', decision: fix.decision }
          : {
              kind: 'edit',
              edits: fix.edits.map(edit => ({
                range: toLspRange(document, edit),
                newText: edit.newText,
              })),
            },
    })),
  };
}
