import { DidChangeConfigurationNotification, TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import { rules } from '../core/index.ts';
import { createReviewService } from '../service/review.ts';
import { clientFeatures, type ClientFeatures } from './client-features.ts';
import { connectionLog } from './connection-log.ts';
import { createDocumentDiagnostics } from './document-diagnostics.ts';
import { fetchSettings } from './fetch-settings.ts';
import { describeError, guard } from './guard.ts';
import { registerEntityFeatures } from './entity-features.ts';
import { followHouseFiles } from './house-files.ts';
import { registerLanguageFeatures } from './language-features.ts';
import { registerOwnRequests } from './own-requests.ts';
import { createProblemTeller } from './problem-teller.ts';
import { createTextReader } from './text-reader.ts';
import { createLateResources } from './late-resources.ts';
import { NAME } from './protocol.ts';
import { createPublisher } from './publisher.ts';
import { serverCapabilities } from './server-capabilities.ts';
import type { SessionHost } from './session-host.ts';
import { createSessionState } from './session-state.ts';
import { registerStyleFeatures } from './style-features.ts';

/** A client that promised to answer for its settings is waited for so long, in milliseconds, before defaults hold. */
const SETTINGS_PATIENCE = 3000;
/** While no document asks for a review, the large files of the product are read after so long, in milliseconds. */
const IDLE = 2000;

/** Serves one client over the connection, whatever carries it: standard input and output, a socket, a web worker. */
export function startSession(connection: Connection, host: SessionHost): void {
  connection.onInitialize((params) => {
    const features = clientFeatures(params);
    openSession(connection, features, host);
    return { capabilities: serverCapabilities(features), serverInfo: { name: NAME, version } };
  });
  connection.listen();
}

function openSession(connection: Connection, features: ClientFeatures, host: SessionHost): void {
  const log = connectionLog(connection);
  const documents = new TextDocuments(TextDocument);
  const readText = createTextReader(connection, features, host, documents);
  const voice = () => state.voice;
  const textOf = (uri: string): string | undefined => documents.get(uri)?.getText();
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const houseFiles = followHouseFiles({ connection, log, features, readText, voice, isOpen, renew });
  const service = createReviewService({
    rules,
    log,
    houseOf: houseFiles.configurationOf,
    hidingOf: houseFiles.hidingOf,
  });
  const state = createSessionState(features, service, rules, host);
  const versionOf = (uri: string): number | undefined => documents.get(uri)?.version;
  const readLate = createLateResources({ connection, log, service, state, host, renewDiagnostics });
  const diagnostics = createDocumentDiagnostics(
    connection,
    service,
    state,
    Date.now().toString(36),
    readLate,
  );
  const tellProblems = createProblemTeller(connection, log);
  const publisher = createPublisher((uri) => {
    guard(log, 'textDocument/publishDiagnostics', uri, undefined, () =>
      diagnostics.publish(uri, versionOf(uri)),
    );
  });
  let idle: ReturnType<typeof setTimeout> | undefined;
  let settingsArrived: () => void;
  const settingsKnown = new Promise<void>((resolve) => {
    settingsArrived = resolve;
    setTimeout(resolve, features.configuration ? SETTINGS_PATIENCE : 0);
  });

  function renew(): void {
    service.refresh();
    renewDiagnostics();
  }

  function renewDiagnostics(): void {
    if (features.refreshesSemanticTokens) {
      connection.languages.semanticTokens.refresh().catch((error: unknown) => {
        log.warn(`The client did not refresh its semantic tokens. ${describeError(error)}`);
      });
    }
    if (!features.pullsDiagnostics) for (const uri of service.openUris()) publisher.schedule(uri);
    else if (features.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch((error: unknown) => {
        log.warn(`The client did not refresh its diagnostics. ${describeError(error)}`);
      });
    }
  }

  async function ready(uri: string): Promise<void> {
    await Promise.all([settingsKnown, houseFiles.ready(uri)]);
  }

  async function loadSettings(sent?: unknown): Promise<void> {
    const settings = await fetchSettings(connection, features, log, sent);
    tellProblems(state.configure(settings), state.voice);
    houseFiles.publish();
    settingsArrived();
  }

  connection.onInitialized(() => {
    void loadSettings();
    idle = setTimeout(readLate, IDLE);
    houseFiles.watch();
    if (!features.registersConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: NAME })
      .catch((error: unknown) => log.warn(`Changes of settings will not arrive. ${describeError(error)}`));
  });
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    void loadSettings(settings).then(renewDiagnostics);
  });
  connection.onShutdown(() => {
    clearTimeout(idle);
    publisher.dispose();
  });

  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId } = document;
    if (houseFiles.isStyleFile(uri)) return houseFiles.touch(uri);
    service.update({ uri, languageId, version: document.version, text: document.getText() });
    if (!features.pullsDiagnostics) void ready(uri).then(() => publisher.schedule(uri));
  });
  documents.onDidClose(({ document: { uri } }) => {
    // What was not saved is gone.
    if (houseFiles.isStyleFile(uri)) return houseFiles.touch(uri);
    service.close(uri);
    houseFiles.forget(uri);
    publisher.cancel(uri);
    if (!features.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.listen(connection);

  const world = {
    connection,
    log,
    service,
    state,
    diagnostics,
    houseFiles,
    ready,
    textOf,
    versionOf,
    renewDiagnostics,
  };
  registerLanguageFeatures(world);
  registerEntityFeatures(world);
  registerStyleFeatures({ connection, log, state, houseFiles, ready, textOf });
  registerOwnRequests({ connection, log, service, state, rules, houseFiles, renewDiagnostics });
}
