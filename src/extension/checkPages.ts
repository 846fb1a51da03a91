import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';

const CHECK_PAGE = /^\/checks\/([a-z]+(?:-[a-z]+)*)$/;

/** Opens a check's page, which ships with the extension: the link behind a finding's code. */
export function registerCheckPages({ extensionUri }: ExtensionContext): Disposable {
  return window.registerUriHandler({
    async handleUri({ path }) {
      const check = CHECK_PAGE.exec(path)?.[1];
      if (check === undefined) return;
      const page = Uri.joinPath(extensionUri, 'docs', 'checks', `${check}.md`);
      await commands.executeCommand('markdown.showPreview', page);
    },
  });
}
