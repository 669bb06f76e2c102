import type { Connection, GenericRequestHandler } from 'vscode-languageserver';
import {
  addHouseName,
  addHouseWord,
  createLineIndex,
  rulePage,
  safeFix,
  type Edit,
  type Rule,
} from '../core/index.ts';
import { referTo } from '../service/find-again.ts';
import type { Log } from '../service/log.ts';
import type { ReviewService } from '../service/review.ts';
import { asIgnore } from './as-ignore.ts';
import { toRange, toTextEdit } from './convert.ts';
import { findingNear } from './finding-near.ts';
import { entitiesResult } from './entities-result.ts';
import { exportedEntities } from './exported-entities.ts';
import { guard } from './guard.ts';
import type { HouseFiles } from './house-files.ts';
import type { ClientNotifications, HouseFileEdits, Requests } from './protocol.ts';
import { rewriteResult } from './rewrite-result.ts';
import type { SessionState } from './session-state.ts';

/** What the requests of our own client rest on. */
export interface OwnWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly service: ReviewService;
  readonly state: SessionState;
  readonly rules: readonly Rule[];
  readonly houseFiles: HouseFiles;
  renewDiagnostics(): void;
}

/** Answers our own client in what LSP has no request for. */
export function registerOwnRequests({
  connection,
  log,
  service,
  state,
  rules,
  houseFiles,
  renewDiagnostics,
}: OwnWorld): void {
  function answer<Method extends keyof Requests>(
    method: Method,
    nothing: Requests[Method]['result'],
    handle: (
      params: Requests[Method]['params'],
    ) => Requests[Method]['result'] | Promise<Requests[Method]['result']>,
  ): void {
    const handler: GenericRequestHandler<unknown, void> = (params: Requests[Method]['params']) =>
      guard(log, method, undefined, nothing, () => handle(params));
    connection.onRequest(method, handler);
  }

  function hear<Method extends keyof ClientNotifications>(
    method: Method,
    handle: (params: ClientNotifications[Method]) => void,
  ): void {
    connection.onNotification(method, (params: ClientNotifications[Method]) =>
      guard(log, method, undefined, undefined, () => handle(params)),
    );
  }

  answer('mudaqqiq/fixAll', null, ({ uri, rule }) => {
    const fix = service.fixAll(uri, rule);
    const lines = service.report(uri)?.review.draft.lines;
    return fix && lines
      ? { version: fix.version, edits: fix.edits.map((edit) => toTextEdit(lines, edit)) }
      : null;
  });

  answer('mudaqqiq/finding', null, ({ uri, position, which }) => {
    const report = service.report(uri);
    const lines = report?.review.draft.lines;
    const finding = report && lines && findingNear(report.findings, lines.offsetAt(position), which);
    if (!finding) return null;
    const { rule, message } = finding;
    return {
      rule,
      range: toRange(lines, finding),
      message: state.voice.say(message),
      key: referTo(report, finding).key,
    };
  });

  answer('mudaqqiq/rules', [], ({ uri }) => {
    const report = uri === undefined ? undefined : service.report(uri);
    const findings = report?.findings ?? [];
    return (report?.review.rules ?? rules).map(({ meta }) => {
      const own = findings.filter(({ rule }) => rule === meta.id);
      return { id: meta.id, summary: meta.summary, count: own.length, fixable: own.filter(safeFix).length };
    });
  });

  answer('mudaqqiq/rulePage', null, ({ rule: id }) => {
    // A house may write a rule of the product anew; its open drafts know.
    const ofHouses = service.openUris().flatMap((uri) => service.report(uri)?.review.rules ?? []);
    const rule = [...ofHouses, ...rules].find(({ meta }) => meta.id === id);
    return rule ? rulePage(rule, state.voice.language) : null;
  });

  answer('mudaqqiq/entities', null, ({ uri }) => {
    const report = service.report(uri);
    return report ? entitiesResult(report, service.ignores(uri)) : null;
  });

  answer('mudaqqiq/rewriteEntity', null, (params) => {
    const report = service.report(params.uri);
    return report ? rewriteResult(report, params) : null;
  });

  answer('mudaqqiq/exportEntities', null, ({ uri, format }) => {
    const draft = service.report(uri)?.review.draft;
    return draft ? exportedEntities(uri, draft, format) : null;
  });

  answer('mudaqqiq/styleFile', null, async ({ uri }) => {
    const file = await houseFiles.fileFor(uri);
    return file ? { uri: file.uri, exists: file.text !== undefined } : null;
  });

  answer('mudaqqiq/addHouseName', null, ({ text, name }) => houseFileEdits(text, addHouseName(text, name)));

  answer('mudaqqiq/addHouseWord', null, ({ text, word }) => houseFileEdits(text, addHouseWord(text, word)));

  hear('mudaqqiq/ignores', ({ uri, ignores }) => {
    service.setIgnores(
      uri,
      ignores.flatMap((ignore) => asIgnore(ignore) ?? []),
    );
    if (service.isOpen(uri)) renewDiagnostics();
  });
}

function houseFileEdits(text: string, edits: readonly Edit[] | undefined): HouseFileEdits | null {
  const lines = createLineIndex(text);
  return edits ? { edits: edits.map((edit) => toTextEdit(lines, edit)) } : null;
}
