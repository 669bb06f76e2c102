import { array, literal, minLength, pipe, strictObject, type InferOutput } from 'valibot';
import { defineDraftRule, type Rule } from '../rule.ts';
import { isQuoted } from '../text/quotations.ts';
import { baseEntries, except, inflect, noFix, phrase, quotations } from './base-entries.ts';
import { declaredMeta } from './declared-meta.ts';
import { phraseList } from './phrase-list.ts';
import { fillMessage, localizedOf } from './texts.ts';

const phrases = pipe(array(phrase), minLength(1));

/** Phrases that may stand only behind others: «المنظمة» behind «المنظمة الدولية للهجرة». */
export const sequenceSchema = strictObject({
  ...baseEntries,
  kind: literal('sequence'),
  sequence: strictObject({ first: phrases, then: phrases }),
  fix: noFix,
  quotations,
  except,
  inflect,
});
export type SequenceEntry = InferOutput<typeof sequenceSchema>;

const SUMMARY = { ar: 'عبارات قبل موضعها', en: 'Phrases before their place' };
const MESSAGE = {
  ar: '«{found}» هنا قبل أول ذكر لعبارة «{right}»',
  en: '«{found}» stands here before the first «{right}»',
};
const TOO = { ar: 'وهذا قبلها أيضا', en: 'This stands before it too' };

/** The first that comes too early is reported, and the others with it. */
export function compileSequence(entry: SequenceEntry): Rule {
  const { first, then } = entry.sequence;
  const message = entry.message === undefined ? MESSAGE : localizedOf(entry.message);
  const { inflect = false } = entry;
  const list = phraseList([...first, ...then], { ...entry, inflect });
  return defineDraftRule({
    meta: declaredMeta(entry, SUMMARY, 'none'),
    phrases: list.wanted,
    check(_, { matches, report }) {
      const found = matches.filter((match) => !list.isOtherWord(match));
      const introduced = found.findIndex((match) => match.phrase < first.length);
      const early = found.slice(0, introduced < 0 ? undefined : introduced).filter(({ start, place }) => {
        return entry.quotations === 'check' || !isQuoted(place.block, start - place.start);
      });
      const [earliest, ...others] = early;
      if (!earliest) return;
      const { start, end, written } = earliest;
      report({
        start,
        end,
        message: fillMessage(message, { found: written, right: first }),
        related: others.map((place) => ({ start: place.start, end: place.end, message: TOO })),
      });
    },
  });
}
