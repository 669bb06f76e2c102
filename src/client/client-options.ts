import { Uri, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { commands, type InitializationOptions } from '../server/protocol.ts';
import { draftSelector, isCandidate, isStyleFile, styleFileSelector } from './candidates.ts';
import { createErrorHandler } from './error-handler.ts';
import type { IgnoreStore } from './ignore-store.ts';
import { sendIgnores } from './send-ignores.ts';
import { refuseStale, withoutStale } from './stale-actions.ts';
import { withAllWords } from './with-all-words.ts';

/** What the options of the language client are made from. */
export interface ClientParts {
  readonly extensionUri: Uri;
  readonly log: LogOutputChannel;
  readonly ignores: IgnoreStore;
  /** The client itself; asked for late, for it is made with these options. */
  client(): BaseLanguageClient;
}

/** How the language client behaves, on the desktop and on the web alike. */
export function clientOptions({ extensionUri, log, ignores, client }: ClientParts): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: `${Uri.joinPath(extensionUri, 'docs', 'rules').toString()}/`,
    ownCommands: true,
    readsText: true,
    bidiIsolates: true,
  };
  return {
    documentSelector: [...draftSelector, ...styleFileSelector],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    errorHandler: createErrorHandler(client, log),
    markdown: { isTrusted: { enabledCommands: [commands.explainRule] } },
    diagnosticPullOptions: {
      onChange: true,
      onFocus: true,
      // Despite its name it tells which documents to leave out.
      filter: (document: TextDocument) => !isCandidate(document),
    },
    middleware: {
      workspace: { configuration: withAllWords },
      async didOpen(document, next) {
        if (isStyleFile(document)) return next(document);
        if (!isCandidate(document)) return;
        // Not awaited: a change of the document must not overtake its opening.
        void sendIgnores(client(), document.uri, ignores);
        await next(document);
      },
      async didChange(event, next) {
        if (isSynchronised(event.document)) await next(event);
      },
      async didClose(document, next) {
        if (isSynchronised(document)) await next(document);
      },
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        return actions && withoutStale(actions, document);
      },
      async resolveCodeAction(action, token, next) {
        const resolved = await next(action, token);
        return resolved && refuseStale(resolved);
      },
    },
  };
}

function isSynchronised(document: TextDocument): boolean {
  return isCandidate(document) || isStyleFile(document);
}
