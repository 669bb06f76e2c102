import { array, literal, minLength, optional, pipe, strictObject, string, type InferOutput } from 'valibot';
import { defineBlockRule, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { baseEntries, except, fix, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { replacements } from './replacements.ts';
import { fillMessage, localizedOf } from './texts.ts';

/** Names in the form that the house writes, and the forms that it does not. */
export const canonicalNameSchema = strictObject({
  ...baseEntries,
  kind: literal('canonical-name'),
  'canonical-name': pipe(
    array(
      strictObject({
        name: phrase,
        accept: optional(array(phrase)),
        forbid: pipe(array(phrase), minLength(1)),
        note: optional(string()),
      }),
    ),
    minLength(1),
  ),
  fix,
  quotations,
  except,
});
export type CanonicalNameEntry = InferOutput<typeof canonicalNameSchema>;

const SUMMARY = { ar: 'أسماء تُكتب بصيغة أخرى', en: 'Names that are written in another form' };
const MESSAGE = { ar: '«{found}» تُكتب «{right}»', en: '«{found}» is written «{right}»' };

/** Names are found as they are listed; what a listed or accepted form holds is part of it. */
export function compileCanonicalName(entry: CanonicalNameEntry): Rule {
  const meta = declaredMeta(entry, SUMMARY, entry.fix ?? 'choice');
  const message = entry.message === undefined ? MESSAGE : localizedOf(entry.message);
  const names = entry['canonical-name'];
  const forms = names.flatMap(({ name, note, forbid }) => forbid.map((form) => ({ form, name, note })));
  const list = phraseList(
    forms.map(({ form }) => form),
    {
      inflect: false,
      except: [...(entry.except ?? []), ...names.flatMap(({ name, accept = [] }) => [name, ...accept])],
    },
  );
  return defineBlockRule({
    meta,
    phrases: list.wanted,
    check(block, { matches, report }) {
      for (const match of matches) {
        const { start, end, written } = match;
        const { name, note } = forms[match.phrase]!;
        const quoted = isQuoted(block, start);
        if (quoted && entry.quotations === 'skip') continue;
        const raw = block.text.slice(start, end);
        const { fixes } = replacements(list, match, [name], raw, meta.fix === 'safe' && !quoted);
        const { ar, en } = fillMessage(message, { found: written, right: [name] });
        const remark = note ? `: ${note}` : '';
        report({
          start,
          end,
          message: { ar: ar + remark, en: en + remark },
          ...(meta.fix !== 'none' && fixes.length > 0 && { fixes }),
        });
      }
    },
  });
}
