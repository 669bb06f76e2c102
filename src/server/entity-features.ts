import {
  DocumentHighlightKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
  type Position,
} from 'vscode-languageserver';
import type { Localized } from '../core/index.ts';
import type { Report } from '../service/report.ts';
import { toRange, toSpan } from './convert.ts';
import { documentSymbols, flatSymbols } from './document-symbols.ts';
import { mentionAt } from './mention-at.ts';
import { guard } from './guard.ts';
import type { FeatureWorld } from './language-features.ts';
import { phrases } from './phrases.ts';
import { newNameProblem, renameAt, renameTarget } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';

/** Answers the requests of LSP that concern what a draft names. */
export function registerEntityFeatures({ connection, log, service, state, ready }: FeatureWorld): void {
  const { features } = state;

  /** The answer made from the report of a document; `nothing` where it is not reviewed, or the making failed. */
  async function answer<Answer>(
    request: string,
    uri: string,
    nothing: Answer,
    make: (report: Report) => Answer,
  ): Promise<Answer> {
    await ready(uri);
    return guard(log, request, uri, nothing, () => {
      const report = service.report(uri);
      return report ? make(report) : nothing;
    });
  }

  const offsetAt = ({ review }: Report, position: Position): number => review.draft.lines.offsetAt(position);

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    answer('textDocument/documentSymbol', uri, null, ({ review: { draft } }) =>
      features.symbolTree ? documentSymbols(draft, state.voice) : flatSymbols(uri, draft, state.voice),
    ),
  );

  connection.onWorkspaceSymbol(async ({ query }) => {
    const ofEach = await Promise.all(
      service
        .openUris()
        .map((uri) =>
          answer('workspace/symbol', uri, [], ({ review: { draft } }) =>
            flatSymbols(uri, draft, state.voice),
          ),
        ),
    );
    return ofEach.flat().filter(({ name }) => name.includes(query));
  });

  connection.onReferences(({ textDocument: { uri }, position }) =>
    answer('textDocument/references', uri, null, (report) => {
      const { draft } = report.review;
      const mentions = mentionAt(draft, offsetAt(report, position))?.entity.mentions;
      return mentions?.map((mention) => ({ uri, range: toRange(draft.lines, mention) })) ?? null;
    }),
  );

  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer('textDocument/documentHighlight', uri, null, (report) => {
      const { draft } = report.review;
      const mentions = mentionAt(draft, offsetAt(report, position))?.entity.mentions;
      const kind = DocumentHighlightKind.Text;
      return mentions?.map((mention) => ({ range: toRange(draft.lines, mention), kind })) ?? null;
    }),
  );

  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const target = await answer('textDocument/prepareRename', uri, undefined, (report) =>
      renameTarget(report.review.draft, offsetAt(report, position)),
    );
    return target ?? refuse(phrases.noName);
  });

  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const problem = newNameProblem(newName);
    if (problem) return refuse(problem);
    const rename = await answer('textDocument/rename', uri, undefined, (report) =>
      renameAt(report, offsetAt(report, position), newName, state.voice, features),
    );
    if (!rename) return refuse(phrases.noName);
    if (rename.leftInQuotations > 0) tell(phrases.leftInQuotations(rename.leftInQuotations));
    return rename.edit;
  });

  if (features.semanticTokens) {
    // Null, not an empty answer: an editor may then ask another extension.
    connection.onRequest(SemanticTokensRequest.type, ({ textDocument: { uri } }) =>
      answer('textDocument/semanticTokens/full', uri, null, ({ review: { draft } }) =>
        state.semanticTokens ? semanticTokens(draft) : null,
      ),
    );
    connection.onRequest(SemanticTokensRangeRequest.type, ({ textDocument: { uri }, range }) =>
      answer('textDocument/semanticTokens/range', uri, null, ({ review: { draft } }) =>
        state.semanticTokens ? semanticTokens(draft, toSpan(draft.lines, range)) : null,
      ),
    );
  }

  /** A client shows the message of an error beside the cursor. */
  function refuse(why: Localized): ResponseError {
    return new ResponseError(LSPErrorCodes.RequestFailed, state.voice.say(why));
  }

  function tell(text: Localized): void {
    const message = state.voice.say(text);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
