import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds } from './actions.ts';
import type { ClientFeatures } from './client-features.ts';
import { serverCommands } from './commands.ts';
import { NAME } from './protocol.ts';

/** What the server offers this client. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: features.resolvesEdits },
    hoverProvider: true,
    ...(features.pullsDiagnostics && {
      diagnosticProvider: { identifier: NAME, interFileDependencies: false, workspaceDiagnostics: false },
    }),
    // VS Code would register these commands a second time beside those of our client.
    ...(!features.options.ownCommands && { executeCommandProvider: { commands: [...serverCommands] } }),
  };
}
