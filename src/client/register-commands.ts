import { languages, Uri, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands as shared,
  type FindingResult,
  type HouseName,
  type IgnoreKey,
  type WordScope,
} from '../server/protocol.ts';
import { activeDraft } from './active-draft.ts';
import { addWord } from './commands/add-word.ts';
import { disableRule } from './commands/disable-rule.ts';
import { fixDraft } from './commands/fix-draft.ts';
import { goToFinding } from './commands/go-to-finding.ts';
import { addIgnore, clearIgnores } from './commands/ignore.ts';
import { pickRule } from './commands/pick-rule.ts';
import { showImpact } from './commands/show-impact.ts';
import { findingAtCursor } from './finding-at-cursor.ts';
import { addHouseName, addHouseWord } from './house-file-edit.ts';
import type { IgnoreStore } from './ignore-store.ts';
import type { ImpactPages } from './impact-pages.ts';
import { phrases } from './phrases.ts';
import { registerHandlers, type Handlers } from './register-handlers.ts';
import { showRulePage } from './rule-pages.ts';
import { tell } from './tell.ts';

/** What the commands act upon. */
export interface CommandParts {
  readonly client: BaseLanguageClient;
  readonly ignores: IgnoreStore;
  readonly log: LogOutputChannel;
  readonly impactPages: ImpactPages;
  restart(): Promise<void>;
}

/** A draft as a code action (a string), a menu (an Uri) or nobody names it. */
type Named = string | Uri | undefined;

/**
 * Registers every command of the extension. A code action names the draft and the rule; the palette, the keyboard
 * and voice control name neither: then the active draft is meant, and the finding at the cursor.
 */
export function registerCommands({ client, ignores, log, impactPages, restart }: CommandParts): Disposable {
  const handlers: Handlers<Named> = {
    [shared.fixAll]: async (named) => {
      const draft = draftOf(named);
      if (draft) await fixDraft(client, draft);
    },
    [shared.fixRule]: async (named, rule) => {
      const draft = draftOf(named);
      const chosen = draft && ((rule as string | undefined) ?? (await pickRule(client, draft, 'fixable')));
      if (draft && chosen !== undefined) await fixDraft(client, draft, chosen);
    },
    [shared.ignoreHere]: async (named, key) => {
      const draft = draftOf(named);
      const ignore = (key as IgnoreKey | undefined) ?? (await findingHere())?.key;
      if (!draft || !ignore) return;
      await addIgnore(client, ignores, draft, ignore);
      tell(phrases.ignoredHere);
    },
    [shared.ignoreRule]: async (named, rule) => {
      const draft = draftOf(named);
      const chosen = draft && ((rule as string | undefined) ?? (await pickRule(client, draft, 'count')));
      if (!draft || chosen === undefined) return;
      await addIgnore(client, ignores, draft, { rule: chosen });
      tell(phrases.ignoredRule);
    },
    [shared.clearIgnores]: async (named) => {
      const draft = draftOf(named);
      if (!draft) return;
      await clearIgnores(client, ignores, draft);
      tell(phrases.cleared);
    },
    [shared.disableRule]: async (rule) => {
      const chosen = typeof rule === 'string' ? rule : await pickRule(client, activeDraft()?.document.uri);
      if (chosen === undefined) return;
      await disableRule(chosen);
      tell(phrases.disabled);
    },
    [shared.explainRule]: async (rule) => {
      const chosen = typeof rule === 'string' ? rule : await ruleToExplain();
      if (chosen !== undefined) await showRulePage(chosen);
    },
    [shared.showImpact]: async (style, rule) => {
      if (typeof style === 'string' && typeof rule === 'string')
        await showImpact(client, impactPages, style, rule);
    },
    [shared.addHouseName]: async (named, name) => {
      const draft = draftOf(named);
      if (draft && name) await addHouseName(client, draft, name as HouseName);
    },
    [shared.addWord]: async (named, word, scope) => {
      const draft = draftOf(named);
      if (!draft || typeof word !== 'string') return;
      if (scope === 'house') await addHouseWord(client, draft, word);
      else await addWord(word, scope as Exclude<WordScope, 'house'>);
    },
    'mudaqqiq.nextFinding': () => goToFinding(client, 'next'),
    'mudaqqiq.previousFinding': () => goToFinding(client, 'previous'),
    'mudaqqiq.reviewAsDraft': async () => {
      const document = window.activeTextEditor?.document;
      if (document) await languages.setTextDocumentLanguage(document, 'arabic-draft');
    },
    'mudaqqiq.restart': restart,
    'mudaqqiq.showLog': () => log.show(),
  };

  function draftOf(named: Named): Uri | undefined {
    if (named === undefined) return activeDraft()?.document.uri;
    return typeof named === 'string' ? client.protocol2CodeConverter.asUri(named) : named;
  }

  async function findingHere(): Promise<FindingResult | undefined> {
    const editor = activeDraft();
    const finding = editor && (await findingAtCursor(client, editor));
    if (editor && !finding) tell(phrases.nothingHere);
    return finding ?? undefined;
  }

  async function ruleToExplain(): Promise<string | undefined> {
    const editor = window.activeTextEditor;
    const finding = editor && (await findingAtCursor(client, editor));
    return finding?.rule ?? (await pickRule(client, editor?.document.uri));
  }

  return registerHandlers(handlers, log);
}
