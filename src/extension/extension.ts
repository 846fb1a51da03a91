import type { ExtensionContext } from 'vscode';
import type { CopydeskApi } from './api';
import { startCopydesk } from './copydesk';

/**
 * The desktop and remote entry. The language client is fifteen times the rest of the extension's code
 * and a bundle of its own: it is read when the host has a moment, and nobody's window waits for it.
 */
export function activate(context: ExtensionContext): CopydeskApi {
  return startCopydesk(context, async () => {
    await new Promise<void>(resolve => setTimeout(resolve));
    const { createLanguageClient } = await import('./languageClient');
    return createLanguageClient(context);
  });
}
