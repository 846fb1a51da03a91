import { Uri, workspace, WorkspaceEdit } from 'vscode';

/** The address of a file of the workspace. */
export function fileUri(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

/** Writes a file of the workspace as another program would. */
export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = fileUri(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The text of a file of the workspace, or undefined where there is none. */
export async function readFile(path: string): Promise<string | undefined> {
  return workspace.fs.readFile(fileUri(path)).then(
    bytes => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** Deletes files and folders of the workspace; what is not there is passed over. */
export async function deleteFiles(...paths: readonly string[]): Promise<void> {
  for (const path of paths)
    await workspace.fs.delete(fileUri(path), { recursive: true, useTrash: false }).then(
      () => undefined,
      () => undefined,
    );
}

/** Deletes a file as the writer does in the editor, which closes it there. */
export async function deleteInEditor(path: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.deleteFile(fileUri(path));
  await workspace.applyEdit(edit);
}
