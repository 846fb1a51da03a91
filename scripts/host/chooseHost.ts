import { findDesktop } from './desktop';

/** A real VS Code. */
export type Host =
  | { readonly kind: 'electron'; readonly executable: string; readonly name: string }
  | { readonly kind: 'code-server'; readonly name: string };

const CODE_SERVER: Host = {
  kind: 'code-server',
  name: 'VS Code 1.139 in the browser (code-server 4.139.1)',
};

/**
 * Chooses the VS Code to run in and says which: `COPYDESK_HOST` (`electron` or `code-server`) forces
 * one; else desktop VS Code where it can be had, else code-server.
 *
 * @param use somebody who looks needs a real screen; tests make do with a virtual one
 * @throws Error when the forced host cannot be had, or the variable names none
 */
export async function chooseHost(use: 'to test in' | 'to look at' = 'to test in'): Promise<Host> {
  const forced = process.env['COPYDESK_HOST'];
  if (forced !== undefined && forced !== 'electron' && forced !== 'code-server')
    throw new Error(`COPYDESK_HOST is “${forced}”; it takes electron or code-server.`);
  if (forced === 'code-server') return say(CODE_SERVER, 'as COPYDESK_HOST asks');
  const desktop = await findDesktop(use === 'to test in');
  if (desktop.kind === 'found')
    return say(
      { kind: 'electron', executable: desktop.executable, name: 'desktop VS Code' },
      `from ${desktop.how}`,
    );
  if (forced === 'electron') throw new Error(`Desktop VS Code is missing: ${desktop.why}.`);
  return say(CODE_SERVER, `as desktop VS Code is missing: ${desktop.why}`);
}

function say(host: Host, why: string): Host {
  console.log(`Host: ${host.name}, ${why}`);
  return host;
}
