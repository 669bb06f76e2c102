import type { CodeLens, Connection, GenericRequestHandler } from 'vscode-languageserver';
import { createLineIndex, formatOf, isMostlyArabic, type Reviewer } from '../core/index.ts';
import type { ReviewConfiguration } from '../core/index.ts';
import type { Log } from '../service/log.ts';
import { createImpactReviewer, impactPlaces } from '../service/rule-impact.ts';
import { toRange } from './convert.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { guard } from './guard.ts';
import type { HouseFiles } from './house-files.ts';
import { phrases } from './phrases.ts';
import { commands, type ImpactParams, type ImpactResult, type Requests } from './protocol.ts';
import type { SessionState } from './session-state.ts';
import { completeStyle } from './style-completion.ts';

/** What the features of style files rest on. */
export interface StyleWorld {
  readonly connection: Connection;
  readonly log: Log;
  readonly state: SessionState;
  readonly houseFiles: HouseFiles;
  /** Resolves when the settings are known, the language of messages among them. */
  ready(uri: string): Promise<void>;
  /** The text of a document that an editor holds. */
  textOf(uri: string): string | undefined;
}

/** Answers what a maintainer asks in a style file: what may be written here, what does a rule find in the drafts? */
export function registerStyleFeatures({
  connection,
  log,
  state,
  houseFiles,
  ready,
  textOf,
}: StyleWorld): void {
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    if (!houseFiles.isStyleFile(uri)) return [];
    await ready(uri);
    return guard(log, 'textDocument/completion', uri, [], () => {
      const text = textOf(uri);
      return text === undefined
        ? []
        : completeStyle({ uri, text, style: houseFiles.styleWith(uri) }, position, state.voice);
    });
  });

  if (!state.features.options.ownCommands) return;

  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
    if (!houseFiles.isStyleFile(uri)) return [];
    await Promise.all([ready(uri), houseFiles.settled()]);
    return guard(log, 'textDocument/codeLens', uri, [], () => {
      const file = houseFiles.styleWith(uri)?.read.get(uri);
      if (!file) return [];
      const { rules, placeOf } = file.reading;
      const lines = createLineIndex(file.text ?? '');
      const title = state.voice.say(phrases.impact);
      return rules.map(({ rule: { meta }, path }) => ({
        range: toRange(lines, placeOf([...path, 'id'])),
        command: { title, command: commands.showImpact, arguments: [uri, meta.id] },
      }));
    });
  });

  const method: keyof Requests = 'mudaqqiq/impact';
  const handler: GenericRequestHandler<ImpactResult | null, void> = async (params: ImpactParams) => {
    await houseFiles.settled();
    return guard(log, method, params.style, null, () => impactOf(params));
  };
  connection.onRequest(method, handler);

  function impactOf({ style: uri, rule, drafts }: ImpactParams): ImpactResult | null {
    const style = houseFiles.styleWith(uri);
    if (!style) return null;
    const reviewers = new Map<ReviewConfiguration, Reviewer>();
    const arabic = drafts.filter(({ text }) => isMostlyArabic(text));
    const found = arabic.map((draft) => {
      const configuration = style.configurationFor(draft.uri);
      let reviewer = reviewers.get(configuration);
      if (!reviewer) reviewers.set(configuration, (reviewer = createImpactReviewer(rule, configuration, {})));
      const review = reviewer.review(draft.text, formatOf(draft.uri));
      const places = impactPlaces(review).map(({ sentence: { text, start, end }, ...place }) => {
        const [before, marked, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
        return {
          range: toRange(review.draft.lines, place),
          markdown: `${escapeMarkdown(before)}**${escapeMarkdown(marked)}**${escapeMarkdown(behind)}`,
        };
      });
      return { uri: draft.uri, places };
    });
    return { reviewed: arabic.length, drafts: found.filter(({ places }) => places.length > 0) };
  }
}
