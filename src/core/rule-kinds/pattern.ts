import {
  literal,
  maxLength,
  nonEmpty,
  optional,
  pipe,
  strictObject,
  string,
  type InferOutput,
} from 'valibot';
import type { Localized } from '../localized.ts';
import { defineBlockRule, type Fix, type Rule } from '../rule.ts';
import type { Block } from '../text/block.ts';
import { isQuoted } from '../text/quotations.ts';
import { baseEntries, fix, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import type { ExpressionMatch, SafeExpression } from './safe-expression.ts';
import { fillMessage, localizedOf } from './texts.ts';

const LONGEST_PATTERN = 1000;

/** A regular expression, and what to write in the place of a match: `$1` is its first group, `$&` the whole. */
export const patternSchema = strictObject({
  ...baseEntries,
  kind: literal('pattern'),
  pattern: pipe(string(), nonEmpty(), maxLength(LONGEST_PATTERN)),
  replace: optional(string()),
  fix,
  quotations,
});
export type PatternEntry = InferOutput<typeof patternSchema>;

const SUMMARY = { ar: 'نص يطابق نمطا', en: 'Text that a pattern matches' };
const REPLACED = { ar: 'اكتب «{right}» بدلا من «{found}»', en: 'Write «{right}» instead of «{found}»' };
const REMOVED = { ar: 'احذف «{found}»', en: 'Delete «{found}»' };
const REPORTED = { ar: 'لا تكتب «{found}»', en: 'Do not write «{found}»' };

/** Stands for each character of code, addresses and other markup, which no pattern is to match. */
const OBJECT = '\ufffc';

export function compilePattern(entry: PatternEntry, expression: SafeExpression): Rule {
  const { replace } = entry;
  const meta = declaredMeta(entry, SUMMARY, replace === undefined ? 'none' : (entry.fix ?? 'choice'));
  return defineBlockRule({
    meta,
    check(block, { report }) {
      for (const match of expression.find(withoutMarkup(block))) {
        const { start, end } = match;
        const found = match.groups[0]!;
        if (found.includes(OBJECT)) continue;
        const quoted = isQuoted(block, start);
        if (quoted && entry.quotations !== 'check') continue;
        const right = replace === undefined ? undefined : expand(replace, match);
        if (right === found) continue;
        const byDefault = right === undefined ? REPORTED : right === '' ? REMOVED : REPLACED;
        const message = entry.message === undefined ? byDefault : localizedOf(entry.message);
        report({
          start,
          end,
          message: fillMessage(message, { found, ...(right !== undefined && { right: [right] }) }),
          ...(right !== undefined &&
            meta.fix !== 'none' && { fixes: [fixOf(match, right, meta.fix === 'safe' && !quoted)] }),
        });
      }
    },
  });
}

/** The text of a block with its markup and addresses covered, so that offsets stay. */
function withoutMarkup({ text, tokens }: Block): string {
  let covered = '';
  let at = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== 'masked' && kind !== 'address') continue;
    covered += text.slice(at, start) + OBJECT.repeat(end - start);
    at = end;
  }
  return covered + text.slice(at);
}

function expand(replace: string, { groups }: ExpressionMatch): string {
  return replace.replace(/\$(?:(\$)|(&)|(\d))/g, (_, dollar?: string, whole?: string, group?: string) =>
    dollar ? '$' : groups[whole ? 0 : Number(group)]!,
  );
}

/** The highest number of a group that a replacement names. */
export function lastGroupOf(replace: string): number {
  const named = [...replace.replaceAll('$$', '').matchAll(/\$(\d)/g)].map(([, group]) => Number(group));
  return Math.max(0, ...named);
}

function fixOf({ start, end, groups }: ExpressionMatch, text: string, safe: boolean): Fix {
  const title: Localized =
    text === ''
      ? { ar: `احذف «${groups[0]}»`, en: `Delete «${groups[0]}»` }
      : { ar: `اكتب «${text}»`, en: `Write «${text}»` };
  return { title, safe, edits: [{ start, end, text }] };
}
