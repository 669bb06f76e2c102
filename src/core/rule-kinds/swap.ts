import {
  array,
  literal,
  minEntries,
  minLength,
  pipe,
  record,
  strictObject,
  union,
  type InferOutput,
} from 'valibot';
import { defineBlockRule, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { alternatives, withChosen } from './alternatives.ts';
import { baseEntries, except, fix, inflect, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { replacements } from './replacements.ts';
import { fillMessage, localizedOf } from './texts.ts';

/** Phrases, and what to write in their place; `$1` is the word that stands at the first `{…|…}` of the phrase. */
export const swapSchema = strictObject({
  ...baseEntries,
  kind: literal('swap'),
  swap: pipe(record(phrase, union([phrase, pipe(array(phrase), minLength(1))])), minEntries(1)),
  fix,
  quotations,
  except,
  inflect,
});
export type SwapEntry = InferOutput<typeof swapSchema>;

const SUMMARY = { ar: 'كلمات يُكتب غيرها', en: 'Words for which others are written' };
const MESSAGE = { ar: 'اكتب «{right}» بدلا من «{found}»', en: 'Write «{right}» instead of «{found}»' };

export function compileSwap(entry: SwapEntry): Rule {
  const meta = declaredMeta(entry, SUMMARY, entry.fix ?? 'choice');
  const message = entry.message === undefined ? MESSAGE : localizedOf(entry.message);
  const phrases = Object.keys(entry.swap).map(alternatives);
  const list = phraseList(
    phrases.flatMap((all) => all.map(({ text }) => text)),
    entry,
  );
  const rights = Object.values(entry.swap).flatMap((right, i) => {
    return phrases[i]!.map(({ chosen }) => [right].flat().map((text) => withChosen(text, chosen)));
  });
  return defineBlockRule({
    meta,
    phrases: list.wanted,
    check(block, { matches, report }) {
      for (const match of matches) {
        const { start, end, written } = match;
        const quoted = isQuoted(block, start);
        if (list.isOtherWord(match) || (quoted && entry.quotations !== 'check')) continue;
        const raw = block.text.slice(start, end);
        const safe = meta.fix === 'safe' && !quoted;
        const { texts, fixes } = replacements(list, match, rights[match.phrase]!, raw, safe);
        report({
          start,
          end,
          message: fillMessage(message, { found: written, right: texts }),
          ...(meta.fix !== 'none' && fixes.length > 0 && { fixes }),
        });
      }
    },
  });
}
