import { ConfigurationTarget, workspace } from 'vscode';

/** Does something under other settings of Copydesk, and puts the settings back. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  act: () => Promise<void>,
): Promise<void> {
  const set = (name: string, value: unknown): Thenable<void> =>
    workspace.getConfiguration('copydesk').update(name, value, ConfigurationTarget.Global);
  for (const [name, value] of Object.entries(settings)) await set(name, value);
  try {
    await act();
  } finally {
    for (const name of Object.keys(settings)) await set(name, undefined);
  }
}
