import {
  array,
  integer,
  literal,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  union,
  type InferOutput,
} from 'valibot';
import type { WantedMatch } from '../phrases/index.ts';
import { defineBlockRule, defineDraftRule, type Finding, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { alternatives } from './alternatives.ts';
import { baseEntries, except, inflect, noFix, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { fillMessage, localizedOf } from './texts.ts';

/** Phrases that may stand so often; those in a list of their own are counted together. */
export const repeatLimitSchema = strictObject({
  ...baseEntries,
  kind: literal('repeat-limit'),
  'repeat-limit': strictObject({
    phrases: pipe(array(union([phrase, pipe(array(phrase), minLength(1))])), minLength(1)),
    limit: pipe(number(), integer(), minValue(1)),
    per: optional(picklist(['draft', 'paragraph'])),
  }),
  fix: noFix,
  quotations,
  except,
  inflect,
});
export type RepeatLimitEntry = InferOutput<typeof repeatLimitSchema>;

const SUMMARY = { ar: 'عبارات تتكرر', en: 'Phrases that come too often' };
const MESSAGE = {
  ar: 'عدد مرات «{found}» هنا {count}، والحد {limit}',
  en: '«{found}» stands here {count} times; the limit is {limit}',
};
const AGAIN = { ar: 'ومرة أخرى هنا', en: 'And again here' };

/** Where more than the limit stand, the first beyond it is reported, and the others with it. */
export function compileRepeatLimit(entry: RepeatLimitEntry): Rule {
  const meta = declaredMeta(entry, SUMMARY, 'none');
  const { phrases, limit, per = 'draft' } = entry['repeat-limit'];
  const message = entry.message === undefined ? MESSAGE : localizedOf(entry.message);
  const counted = phrases.flatMap((phrase, group) =>
    [phrase].flat().flatMap((key) => alternatives(key).map(({ text }) => ({ text, group }))),
  );
  const { inflect = false } = entry;
  const list = phraseList(
    counted.map(({ text }) => text),
    { ...entry, inflect },
  );
  const checksQuotations = entry.quotations === 'check';

  function reportRepeated(matches: readonly WantedMatch[], report: (finding: Finding) => void): void {
    const byGroup = new Map<number, WantedMatch[]>();
    for (const match of matches) {
      if (list.isOtherWord(match)) continue;
      const { group } = counted[match.phrase]!;
      const known = byGroup.get(group);
      if (known) known.push(match);
      else byGroup.set(group, [match]);
    }
    for (const found of byGroup.values()) {
      const [first, ...others] = found.slice(limit);
      if (!first) continue;
      const { start, end, written } = first;
      report({
        start,
        end,
        message: fillMessage(message, { found: written, count: found.length, limit }),
        related: others.map((place) => ({ start: place.start, end: place.end, message: AGAIN })),
      });
    }
  }

  if (per === 'paragraph') {
    return defineBlockRule({
      meta,
      phrases: list.wanted,
      check(block, { matches, report }) {
        reportRepeated(
          checksQuotations ? matches : matches.filter(({ start }) => !isQuoted(block, start)),
          report,
        );
      },
    });
  }
  return defineDraftRule({
    meta,
    phrases: list.wanted,
    check(_, { matches, report }) {
      reportRepeated(
        checksQuotations
          ? matches
          : matches.filter(({ start, place }) => !isQuoted(place.block, start - place.start)),
        report,
      );
    },
  });
}
