import { array, literal, minLength, optional, pipe, strictObject, union, type InferOutput } from 'valibot';
import { normalisePhrase } from '../phrases/index.ts';
import { defineDraftRule, type Finding, type PlacedMatch, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { baseEntries, except, fix, inflect, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { replacements } from './replacements.ts';
import { fillMessage, localizedOf } from './texts.ts';

/** Groups of phrases of which a draft keeps to one, the one that the house prefers or that the draft has most. */
export const consistentSchema = strictObject({
  ...baseEntries,
  kind: literal('consistent'),
  consistent: pipe(array(pipe(array(phrase), minLength(2))), minLength(1)),
  prefer: optional(union([phrase, array(phrase)])),
  fix,
  quotations,
  except,
  inflect,
});
export type ConsistentEntry = InferOutput<typeof consistentSchema>;

const SUMMARY = { ar: 'كلمات تُكتب بأكثر من صيغة', en: 'Words that are written in more than one form' };
const MIXED = {
  ar: '«{found}» هنا، و«{right}» في سائر النص ({count})',
  en: '«{found}» here, and «{right}» elsewhere in the text ({count})',
};
const NOT_PREFERRED = { ar: 'اكتب «{right}» بدلا من «{found}»', en: 'Write «{right}» instead of «{found}»' };
const OTHER = { ar: 'وهذه مخالفة أيضا', en: 'This one differs too' };

/** The first that differs is reported for each group, the others with it; one fix mends them all. */
export function compileConsistent(entry: ConsistentEntry): Rule {
  const meta = declaredMeta(entry, SUMMARY, entry.fix ?? 'choice');
  const phrases = entry.consistent.flat();
  const groups = entry.consistent.flatMap((group, i) => group.map(() => i));
  const preferred = new Set([entry.prefer ?? []].flat().map(normalisePhrase));
  const chosen = entry.consistent.map((group) => group.find((form) => preferred.has(normalisePhrase(form))));
  const list = phraseList(phrases, entry);

  return defineDraftRule({
    meta,
    phrases: list.wanted,
    check(draft, { matches, report }) {
      const found = new Map<number, PlacedMatch[]>();
      for (const match of matches) {
        const { start, place } = match;
        if (list.isOtherWord(match)) continue;
        if (entry.quotations !== 'check' && isQuoted(place.block, start - place.start)) continue;
        const group = groups[match.phrase]!;
        const known = found.get(group);
        if (known) known.push(match);
        else found.set(group, [match]);
      }
      for (const [group, places] of found) {
        const right = chosen[group] ?? phrases[mostFrequent(places)]!;
        const strays = places.filter(({ phrase: form }) => phrases[form] !== right);
        if (strays.length > 0) report(findingOf(right, strays, places.length - strays.length, draft.text));
      }
    },
  });

  function findingOf(right: string, strays: readonly PlacedMatch[], kept: number, text: string): Finding {
    const [first, ...others] = strays as [PlacedMatch, ...PlacedMatch[]];
    const { start, end, written, place } = first;
    const rewritten = strays.map((match) => {
      return replacements(list, match, [right], text.slice(match.start, match.end), false);
    });
    const byDefault = kept === 0 ? NOT_PREFERRED : MIXED;
    const safe = meta.fix === 'safe' && !isQuoted(place.block, start - place.start);
    const edits = rewritten.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    const title = { ar: `اكتب «${right}» في النص كله`, en: `Write «${right}» throughout` };
    return {
      start,
      end,
      message: fillMessage(entry.message === undefined ? byDefault : localizedOf(entry.message), {
        found: written,
        right: rewritten[0]!.texts,
        count: kept,
      }),
      related: others.map((stray) => ({ start: stray.start, end: stray.end, message: OTHER })),
      ...(meta.fix !== 'none' && edits.length > 0 && { fixes: [{ title, safe, edits }] }),
    };
  }
}

/** The phrase of most places; of equals the one that came first. */
function mostFrequent(places: readonly PlacedMatch[]): number {
  const counts = new Map<number, number>();
  for (const { phrase: form } of places) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((most, other) => (other[1] > most[1] ? other : most))[0];
}
