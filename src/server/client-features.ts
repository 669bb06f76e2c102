import type { InitializeParams } from 'vscode-languageserver';
import { asRecord } from './as-record.ts';
import type { InitializationOptions } from './protocol.ts';

/**
 * What the client on the other side can do, as far as the server behaves differently for it. Optional properties of
 * diagnostics are sent to every client: who does not know one leaves it alone.
 */
export interface ClientFeatures {
  readonly locale: string | undefined;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Refuses an edit that was made for another version of the document. */
  readonly versionedEdits: boolean;
  /** Asks for the edit of a code action only when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly appliesEdits: boolean;
  /** Tells the person what an edit is about, and asks before those that need it. */
  readonly changeAnnotations: boolean;
  readonly markdownHover: boolean;
  /** Shows symbols within symbols. */
  readonly symbolTree: boolean;
  readonly preparesRename: boolean;
  readonly semanticTokens: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileWatchers: boolean;
  readonly workspaceFolders: boolean;
  /** The addresses of the folders that are open at the start, without a slash at their ends. */
  readonly folders: readonly string[];
  /** Makes the files that an edit needs. */
  readonly createsFiles: boolean;
  readonly options: InitializationOptions;
}

export function clientFeatures({
  capabilities,
  locale,
  initializationOptions,
  workspaceFolders,
  rootUri,
}: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  const codeAction = textDocument?.codeAction;
  return Object.freeze({
    locale,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    appliesEdits: workspace?.applyEdit === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    folders: (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash),
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    options: asRecord(initializationOptions) ?? {},
  });
}

/** The address of a folder without a slash at its end, however the client writes it. */
export function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, '');
}
