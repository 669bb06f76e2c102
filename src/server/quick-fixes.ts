import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { safeFix, type ReportedFinding } from '../core/index.ts';
import { referTo } from '../service/find-again.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionData } from './action-data.ts';
import { attachedDiagnostics } from './attached-diagnostics.ts';
import { toSpan } from './convert.ts';
import { phrases } from './phrases.ts';
import {
  commands,
  type DisableRuleArguments,
  type IgnoreHereArguments,
  type IgnoreRuleArguments,
} from './protocol.ts';
import { wordActions } from './word-actions.ts';

/** A selection of the whole draft would otherwise ask for thousands of actions. */
const MOST_FINDINGS = 25;

/** A finding at the place that was asked about, with the diagnostics that show it. */
interface ShownFinding {
  readonly finding: ReportedFinding;
  readonly diagnostics: Diagnostic[];
}

/** What can be done about the findings at a place: fixes, the preferred ones first, then ways to hear no more of them. */
export function quickFixes(
  { range, context: { diagnostics } }: CodeActionParams,
  context: ActionContext,
): CodeAction[] {
  const { findings, review } = context.report;
  const place = toSpan(review.draft.lines, range);
  const shown = findings
    .filter((finding) => finding.start <= place.end && place.start <= finding.end)
    .slice(0, MOST_FINDINGS)
    .map((finding) => ({ finding, diagnostics: attachedDiagnostics(finding, diagnostics, context) }));
  const byRule = groupByRule(shown);
  const words = shown.map((each) => wordActions(each.finding, each.diagnostics, context));
  const fixes = shown.flatMap((each, i) => [...fixActions(each, context), ...words[i]!.replacements]);
  return [
    ...fixes.filter(({ isPreferred }) => isPreferred),
    ...fixes.filter(({ isPreferred }) => !isPreferred),
    ...[...byRule].flatMap(([rule, ofRule]) => fixRuleActions(rule, ofRule, context)),
    ...words.flatMap(({ additions }) => additions),
    ...shown.map((each) => ignoreHereAction(each, context)),
    ...[...byRule].flatMap(([rule, ofRule]) => silenceActions(rule, ofRule, context)),
  ];
}

function fixActions({ finding, diagnostics }: ShownFinding, { report, voice }: ActionContext): CodeAction[] {
  return (finding.fixes ?? []).map((fix, i) => ({
    title: voice.say(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(i === 0 && fix.safe && { isPreferred: true }),
    data: {
      kind: 'fix',
      uri: report.uri,
      version: report.version,
      finding: referTo(report, finding),
      fix: i,
      title: fix.title.en,
    } satisfies ActionData,
  }));
}

function fixRuleActions(rule: string, shown: readonly ShownFinding[], context: ActionContext): CodeAction[] {
  const { report, voice } = context;
  const count = report.findings.filter((finding) => finding.rule === rule && safeFix(finding)).length;
  if (count < 2) return [];
  return [
    {
      title: voice.say(phrases.fixRule(context.summary(rule), count)),
      kind: CodeActionKind.QuickFix,
      diagnostics: allDiagnostics(shown),
      data: { kind: 'fixAll', uri: report.uri, version: report.version, rule } satisfies ActionData,
    },
  ];
}

function ignoreHereAction({ finding, diagnostics }: ShownFinding, context: ActionContext): CodeAction {
  const { report, voice } = context;
  const title = voice.say(phrases.ignoreHere(context.summary(finding.rule)));
  const { key } = referTo(report, finding);
  return commandAction(title, diagnostics, commands.ignoreHere, [
    report.uri,
    key,
  ] satisfies IgnoreHereArguments);
}

function silenceActions(rule: string, shown: readonly ShownFinding[], context: ActionContext): CodeAction[] {
  const { report, voice } = context;
  const summary = context.summary(rule);
  const diagnostics = allDiagnostics(shown);
  const ignore = [report.uri, rule] satisfies IgnoreRuleArguments;
  const disable = [rule] satisfies DisableRuleArguments;
  return [
    commandAction(voice.say(phrases.ignoreRule(summary)), diagnostics, commands.ignoreRule, ignore),
    commandAction(voice.say(phrases.disableRule(summary)), diagnostics, commands.disableRule, disable),
  ];
}

function commandAction(
  title: string,
  diagnostics: Diagnostic[],
  command: string,
  commandArguments: readonly unknown[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command, arguments: [...commandArguments] },
  };
}

function groupByRule(shown: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const groups = new Map<string, ShownFinding[]>();
  for (const each of shown) {
    const group = groups.get(each.finding.rule);
    if (group) group.push(each);
    else groups.set(each.finding.rule, [each]);
  }
  return groups;
}

function allDiagnostics(shown: readonly ShownFinding[]): Diagnostic[] {
  return shown.flatMap(({ diagnostics }) => diagnostics);
}
