import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InitializeResult,
  MessageConnection,
  Position,
  PublishDiagnosticsParams,
  Range,
  Registration,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { eventually } from './eventually.ts';

/** Everything a server said on its own account, in order. */
export interface Heard {
  readonly messages: { type: number; message: string }[];
  readonly logs: string[];
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: unknown[];
  readonly appliedEdits: unknown[];
  readonly registrations: Registration[];
  refreshes: number;
  tokenRefreshes: number;
}

/** An editor reduced to what the tests need, on top of any connection to a server. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly heard: Heard;
  /** What the server gets when it asks for the section `mudaqqiq`. */
  settings: unknown;
  initialize(options?: {
    capabilities?: ClientCapabilities;
    locale?: string;
    initializationOptions?: unknown;
    rootUri?: string;
  }): Promise<InitializeResult>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The diagnostics of a full report; fails on any other. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  /** Waits for the refresh that the data of names brings after the first diagnostics, and counts anew. */
  settled(): Promise<void>;
  configure(settings: unknown): Promise<void>;
  shutdown(): Promise<void>;
}

/** What a present-day editor can do; a test takes away what it is about. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [],
    },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
    },
  },
};

export function createTestClient(connection: MessageConnection): TestClient {
  const heard: Heard = {
    messages: [],
    logs: [],
    published: [],
    statuses: [],
    appliedEdits: [],
    registrations: [],
    refreshes: 0,
    tokenRefreshes: 0,
  };
  connection.onNotification('window/showMessage', (params) => void heard.messages.push(params));
  connection.onNotification('window/logMessage', ({ message }) => void heard.logs.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params) => void heard.published.push(params));
  connection.onNotification('mudaqqiq/status', (params) => void heard.statuses.push(params));
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    heard.registrations.push(...registrations);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => client.settings ?? null));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    heard.refreshes++;
    return null;
  });
  connection.onRequest('workspace/semanticTokens/refresh', () => {
    heard.tokenRefreshes++;
    return null;
  });
  connection.onRequest('workspace/applyEdit', ({ edit }) => {
    heard.appliedEdits.push(edit);
    return { applied: true };
  });
  connection.listen();

  const client: TestClient = {
    connection,
    heard,
    settings: null,
    async initialize({ capabilities = fullCapabilities, ...rest } = {}) {
      const params: InitializeParams = {
        processId: null,
        rootUri: null,
        workspaceFolders: null,
        capabilities,
        ...rest,
      };
      const result = await connection.sendRequest<InitializeResult>('initialize', params);
      await connection.sendNotification('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'arabic-draft') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async diagnostics(uri) {
      const report = await client.pull(uri);
      if (report.kind !== 'full') throw new Error(`a ${report.kind} report where a full one was due`);
      return report.items;
    },
    actions: (uri, range, context = {}) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      }),
    resolve: (action) => connection.sendRequest('codeAction/resolve', action),
    hover: (uri, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    async settled() {
      await eventually('the data of names', () => heard.refreshes > 0);
      heard.refreshes = 0;
    },
    async configure(settings) {
      client.settings = settings;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    async shutdown() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    },
  };
  return client;
}
