import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { dateAt, type ReportedFinding, type Rule } from '../core/index.ts';
import type { Report } from '../service/report.ts';
import { toRange } from './convert.ts';
import { explainDate } from './date-hover.ts';
import { isName, mentionAt } from './mention-at.ts';
import { explainEntity } from './entity-hover.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';
import type { Voice } from './voice.ts';

/** What a hover is made from. */
export interface HoverContext {
  readonly report: Report;
  readonly voice: Voice;
  readonly markdown: boolean;
  ruleOf(id: string): Rule | undefined;
  /** Where a rule's page opens; undefined where there is none to open. */
  pageAddress(rule: string): string | undefined;
}

/**
 * What there is to say of a position: of each finding the fault, why it is one, an example and the fix; of a name who
 * bears it and how it is written; of a date its day.
 */
export function hoverAt(position: Position, context: HoverContext): Hover | undefined {
  const { findings, review } = context.report;
  const { lines } = review.draft;
  const offset = lines.offsetAt(position);
  const found = findings.filter((finding) => finding.start <= offset && offset < finding.end);
  const date = dateAt(review.draft, offset);
  const dateText = date && explainDate(date, context.voice, context.markdown);
  const at = mentionAt(review.draft, offset);
  const name = at && isName(at.entity) ? at : undefined;
  const span = found[0] ?? name?.mention ?? (dateText ? date : undefined);
  if (!span) return undefined;
  const parts = found.flatMap((finding) => {
    const rule = context.ruleOf(finding.rule);
    return rule ? [explain(finding, rule, context)] : [];
  });
  const kind = context.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  if (name) parts.push(explainEntity(name.entity, context.voice, context.markdown));
  if (dateText) parts.push(dateText);
  const value = parts.join(context.markdown ? '\n\n---\n\n' : '\n\n');
  return { contents: { kind, value }, range: toRange(lines, span) };
}

function explain(finding: ReportedFinding, { meta }: Rule, context: HoverContext): string {
  const { markdown, voice } = context;
  const write = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const why = voice.say(meta.why);
  const summary = write(voice.say(meta.summary));
  const [example] = meta.examples.bad;
  const lines = example ? [write(quoted('✗', example.text, voice))] : [];
  if (example?.fixed !== undefined) lines.push(write(quoted('✓', example.fixed, voice)));
  const fix = finding.fixes?.[0]?.title;
  const address = markdown ? context.pageAddress(meta.id) : undefined;
  return [
    markdown ? `**${summary}**` : summary,
    // Rules explain themselves in Markdown, with samples such as `.NET` in code spans.
    markdown ? why : why.replaceAll('`', ''),
    ...(lines.length > 0 ? [lines.join(markdown ? '\\\n' : '\n')] : []),
    ...(fix ? [write(voice.say(phrases.fix(fix)))] : []),
    ...(address ? [`[${write(voice.say(phrases.rulePage))}](${address})`] : []),
  ].join('\n\n');
}

/** An example behind its sign; in an Arabic line the sign stands on the right. */
function quoted(sign: string, example: string, voice: Voice): string {
  return voice.say({ ar: `${sign} ${example}`, en: `${sign} ${voice.quote(example)}` });
}
