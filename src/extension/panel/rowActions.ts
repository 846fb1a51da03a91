import { commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import { ServerCommand, type DecideArgument, type DecisionRequest } from '../../server/protocol';
import { attributeAt } from '../commands/attribute';
import { goTo } from '../goTo';
import type { ServerConnection } from '../serverConnection';
import { findNode, type PanelNode } from './panelNode';
import type { Panel } from './panel';

/** What can be done with a row of the panel: go there, and the writer's decisions. */
export function registerRowActions(server: ServerConnection, panel: Panel): readonly Disposable[] {
  const decide = (
    { document, version }: PanelNode,
    decision: DecisionRequest,
  ): Promise<unknown> => {
    const argument: DecideArgument = { uri: document.uri.toString(), version, decision };
    return server.execute(ServerCommand.decide, argument);
  };
  const actions: Readonly<Record<string, (node: PanelNode) => Promise<unknown>>> = {
    'copydesk.goTo': node => goToRow(panel, node),
    'copydesk.row.attribute': ({ document, item: { range } }) =>
      range === undefined ? Promise.resolve() : attributeAt(server, document, range.start),
    'copydesk.row.notSpeech': async node => {
      const { range } = node.item;
      if (range !== undefined) await decide(node, { kind: 'not-speech', range });
    },
    'copydesk.row.takeBack': async ({ document, version, item: { range } }) => {
      if (range === undefined) return;
      const uri = document.uri.toString();
      await server.execute(ServerCommand.takeBack, { uri, version, about: { range } });
    },
    'copydesk.row.nameType': async node => {
      const { name } = node.item;
      const type = name === undefined ? undefined : await pickType(name);
      if (name === undefined || type === undefined) return;
      await decide(node, { kind: 'name-type', name, type });
    },
    'copydesk.row.samePerson': async node => {
      const { name } = node.item;
      const as = name === undefined ? undefined : await pickOther(node, name);
      if (name !== undefined && as !== undefined)
        await decide(node, { kind: 'same-person', name, as });
    },
    'copydesk.row.rename': async ({ document, item: { range } }) => {
      if (range === undefined) return;
      await goTo(document, { start: range.start, end: range.start });
      await commands.executeCommand('editor.action.rename');
    },
  };
  return Object.entries(actions).map(([id, action]) =>
    commands.registerCommand(id, (node: PanelNode | undefined) => node && action(node)),
  );
}

/** Goes to a row; where the draft has moved on since the row was read, to where it stands now. */
async function goToRow(panel: Panel, { document, version, view, item }: PanelNode): Promise<void> {
  const current =
    document.version === version
      ? item
      : findNode(await panel.currentRows(view), node => node.item.id === item.id)?.item;
  if (current?.range !== undefined) await goTo(document, current.range);
}

async function pickType(
  name: string,
): Promise<Extract<DecisionRequest, { kind: 'name-type' }>['type'] | undefined> {
  const picked = await window.showQuickPick(
    [
      { label: l10n.t('$(person) A person'), type: 'person' as const },
      { label: l10n.t('$(library) An organisation'), type: 'organisation' as const },
      { label: l10n.t('$(location) A place'), type: 'place' as const },
      { label: l10n.t('$(circle-slash) No name at all'), type: 'none' as const },
    ],
    { title: l10n.t('What is “{0}”?', name) },
  );
  return picked?.type;
}

/** Another name of the same kind in the same view. */
async function pickOther(node: PanelNode, name: string): Promise<string | undefined> {
  const others = (node.parent?.children ?? []).flatMap(({ item }): QuickPickItem[] =>
    item.name === undefined || item.name === name
      ? []
      : [{ label: item.name, ...(item.description && { description: item.description }) }],
  );
  if (others.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other name of this kind.'));
    return undefined;
  }
  const picked = await window.showQuickPick(others, {
    title: l10n.t('“{0}” is the same as …', name),
    matchOnDescription: true,
  });
  return picked?.label;
}
