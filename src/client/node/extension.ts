import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { NAME } from '../../server/protocol.ts';
import { startExtension, type ExtensionApi } from '../start-extension.ts';

let client: LanguageClient | undefined;

/** Starts the extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): ExtensionApi {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  const transport = TransportKind.ipc;
  const server: ServerOptions = {
    run: { module, transport },
    debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
  };
  return startExtension(context, (options) => (client = new LanguageClient(NAME, 'مدقّق', server, options)));
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
