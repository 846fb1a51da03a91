import * as vscode from 'vscode';
import type { ActiveDraft } from './activeDraft';
import type { ServerConnection } from './serverConnection';
import { unattributedReport } from './unattributedReport';

interface Tool {
  invoke(): Promise<object>;
}

/** The part of the language model tools that is used; editors before 1.95 have none of it. */
interface ToolApi {
  readonly lm?: {
    registerTool?(name: string, tool: Tool): vscode.Disposable;
  };
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart?: new (text: string) => object;
}

const TOOL = 'copydesk_list_unattributed_quotes';

/** Offers the assistant a tool that lists the quotations without a speaker, while the setting is on. */
export function offerLanguageModelTool(
  server: ServerConnection,
  active: ActiveDraft,
): vscode.Disposable {
  let tool: vscode.Disposable | undefined;
  const update = (): void => {
    tool?.dispose();
    tool = isWanted() ? register(server, active) : undefined;
  };
  update();
  const subscription = vscode.workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration('copydesk.languageModelTool')) update();
  });
  return vscode.Disposable.from(subscription, {
    dispose() {
      tool?.dispose();
    },
  });
}

const isWanted = (): boolean =>
  vscode.workspace.getConfiguration('copydesk').get<boolean>('languageModelTool', false);

function register(server: ServerConnection, active: ActiveDraft): vscode.Disposable | undefined {
  const api: ToolApi = vscode as unknown as ToolApi;
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = api;
  if (LanguageModelToolResult === undefined || LanguageModelTextPart === undefined)
    return undefined;
  const tool: Tool = {
    async invoke(): Promise<object> {
      return new LanguageModelToolResult([new LanguageModelTextPart(await report(server, active))]);
    },
  };
  try {
    return lm?.registerTool?.(TOOL, tool);
  } catch {
    // An editor in which the tools are still a proposal shows them and refuses their use.
    return undefined;
  }
}

async function report(server: ServerConnection, { document }: ActiveDraft): Promise<string> {
  if (document === undefined) return 'No news draft is open.';
  const uri = document.uri.toString();
  return unattributedReport(await server.ask('copydesk/places', { uri, kind: 'unattributed' }));
}
