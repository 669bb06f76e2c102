import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { codeActionKinds } from './actions.ts';
import type { ClientFeatures } from './client-features.ts';
import { serverCommands } from './commands.ts';
import { NAME } from './protocol.ts';
import { tokenTypes } from './semantic-tokens.ts';

/** What the server offers this client. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: features.resolvesEdits },
    hoverProvider: true,
    completionProvider: {},
    // The label tells our outline from that of Markdown's headings.
    documentSymbolProvider: { label: 'مدقّق' },
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: features.preparesRename ? { prepareProvider: true } : true,
    ...(features.semanticTokens && {
      semanticTokensProvider: {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
        full: true,
        range: true,
      },
    }),
    ...(features.pullsDiagnostics && {
      diagnosticProvider: { identifier: NAME, interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(features.options.ownCommands && { codeLensProvider: {} }),
    // VS Code would register these commands a second time beside those of our client.
    ...(!features.options.ownCommands && { executeCommandProvider: { commands: [...serverCommands] } }),
  };
}
