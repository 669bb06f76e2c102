import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { dictionaryChoices, type ReportedFinding } from '../core/index.ts';
import { referTo } from '../service/find-again.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionData } from './action-data.ts';
import { phrases } from './phrases.ts';
import { commands, type AddWordArguments } from './protocol.ts';

/** What can be done about a word that no dictionary knows. */
export interface WordActions {
  /** A word of the house in its place. */
  readonly replacements: readonly CodeAction[];
  /** Taking it into a dictionary. */
  readonly additions: readonly CodeAction[];
}

const NONE: WordActions = { replacements: [], additions: [] };
/** More choices than these help nobody. */
const MOST_REPLACEMENTS = 3;

/** The choices for the word that a finding of spelling speaks of; none for any other finding. */
export function wordActions(
  finding: ReportedFinding,
  diagnostics: Diagnostic[],
  { report, voice, wordScopes }: ActionContext,
): WordActions {
  const choices = finding.rule.startsWith('spelling/')
    ? dictionaryChoices(report.review.draft, finding)
    : undefined;
  if (!choices) return NONE;
  const kind = CodeActionKind.QuickFix;
  const offered = new Set(finding.fixes?.flatMap(({ edits }) => edits.map(({ text }) => text)));
  const words = choices.suggestions.filter((word) => !offered.has(word)).slice(0, MOST_REPLACEMENTS);
  return {
    replacements: words.map((word) => ({
      title: voice.say(phrases.houseWord(word)),
      kind,
      diagnostics,
      data: {
        kind: 'houseWord',
        uri: report.uri,
        version: report.version,
        finding: referTo(report, finding),
        word,
      } satisfies ActionData,
    })),
    additions: wordScopes.map((scope) => {
      const title = voice.say(phrases.addWord(choices.entry, scope));
      const commandArguments: AddWordArguments = [report.uri, choices.entry, scope];
      return {
        title,
        kind,
        diagnostics,
        command: { title, command: commands.addWord, arguments: [...commandArguments] },
      };
    }),
  };
}
