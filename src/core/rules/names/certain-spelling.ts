import { object, optional, picklist } from 'valibot';
import { findHouseNames, rewriteName } from '../../names/index.ts';
import { phraseFinder, type PhraseMatch } from '../../phrases/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import type { Draft } from '../../text/draft.ts';
import { isQuoted } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';

const ENDINGS = ['ي', 'ية', 'يا', 'يان', 'يين', 'يون', 'يو', 'يات', 'يتان', 'يتين', 'يتي'];

/** The stems that no house writes, with the endings they take; «أفريق» and «إفريق» are for the house to choose. */
const WRONG: readonly (readonly [wrong: string, right: string, endings: readonly string[]])[] = [
  // The agency's own name has its hamza below, whatever the house writes.
  ['تونس افريقيا', 'تونس إفريقيا', ['']],
  ['افريق', 'أفريق', ENDINGS],
  ['اسبان', 'إسبان', ['', ...ENDINGS]],
  ['أسبان', 'إسبان', ['', ...ENDINGS]],
  ['اسطنبول', 'إسطنبول', ['', 'ي', 'ية']],
  ['أسطنبول', 'إسطنبول', ['', 'ي', 'ية']],
  ['انترنت', 'إنترنت', ['']],
];

interface Misspelling {
  readonly wrong: string;
  readonly right: string;
}

const findMisspellings = phraseFinder(
  WRONG.flatMap(([wrong, right, endings]) =>
    endings.map((ending) => [`${wrong}${ending}`, { wrong: wrong + ending, right: right + ending }] as const),
  ),
  (misspellings: readonly Misspelling[], phrase) => misspellings.find(({ wrong }) => wrong === phrase),
);

const options = object({
  /** How the house writes Africa; `majority` is the form that the draft has more often, else «أفريقيا». */
  africa: optional(picklist(['majority', 'أفريقيا', 'إفريقيا']), 'majority'),
});

export const certainSpelling = defineDraftRule({
  meta: {
    id: 'names/certain-spelling',
    summary: { ar: 'اسم بغير همزته', en: 'A name without its right hamza' },
    why: {
      ar: 'إسبانيا وإسطنبول وإنترنت بهمزة مكسورة في الصحف كلها، وأفريقيا بالفتح أو بالكسر، ولا تكون بغير همزة. ومن كتبها في قائمة أسماء الدار بصيغة أخرى فله ما كتب. ويُصلَح الاقتباس المباشر باختيار المحرّر وحده.',
      en: 'إسبانيا, إسطنبول and إنترنت have their hamza below in every newsroom; أفريقيا has it above or below, and never none. A house that lists another form among its names has its way. In direct quotations the fix is for the editor to choose.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'في ⟦افريقيا⟧', fixed: 'في أفريقيا' },
        { text: 'من جنوب إفريقيا إلى ⟦افريقيا⟧', fixed: 'من جنوب إفريقيا إلى إفريقيا' },
        { text: 'وكالة ⟦تونس افريقيا⟧ للأنباء', fixed: 'وكالة تونس إفريقيا للأنباء' },
        { text: 'الفريق ال⟦اسباني⟧ في ⟦اسطنبول⟧', fixed: 'الفريق الإسباني في إسطنبول' },
        { text: 'وعبر ال⟦انترنت⟧', fixed: 'وعبر الإنترنت' },
        { text: 'ل⟦أسبانيا⟧', fixed: 'لإسبانيا' },
      ],
      good: [
        { text: 'إسبانيا وأفريقيا وإفريقيا وإسطنبول والإنترنت' },
        { text: 'مدينة اسطنبول', names: [{ name: 'اسطنبول' }] },
      ],
    },
  },
  options,
  check(draft, { options: { africa }, report }) {
    for (const { block, start: offset } of draft.blocks) {
      for (const match of findMisspellings(block)) {
        if (isListed(draft, block, match)) continue;
        const { start, end, prefix, phrase, value } = match;
        const right = value.right.startsWith('أ') ? africaIn(draft, africa, value.right) : value.right;
        report({
          start: offset + start,
          end: offset + end,
          message: { ar: `«${phrase}» تُكتب «${right}»`, en: `«${phrase}» is spelt «${right}»` },
          fixes: [
            {
              title: { ar: `اكتب «${right}»`, en: `Write «${right}»` },
              safe: !isQuoted(block, start),
              edits: [rewriteName({ start: offset + start, end: offset + end, prefix }, right)],
            },
          ],
        });
      }
    }
  },
});

/** Whether the lists of names speak of the place, so that theirs is the last word. */
function isListed(draft: Draft, block: Block, { start, end }: PhraseMatch<Misspelling>): boolean {
  const touches = (span: Span) => span.start < end && start < span.end;
  return findHouseNames(draft, block).some(touches);
}

const findAfrica = phraseFinder(
  ['أفريق', 'إفريق'].flatMap((stem) => ENDINGS.map((ending) => [stem + ending, stem + ending] as const)),
  (words: readonly string[], phrase) => words.find((word) => word === phrase),
);

/** The word as the house or most places of the draft have its first letter. */
function africaIn({ blocks }: Draft, africa: string, word: string): string {
  if (africa !== 'majority') return `${africa.charAt(0)}${word.slice(1)}`;
  const found = blocks.flatMap(({ block }) => findAfrica(block));
  const below = found.filter(({ phrase }) => phrase.startsWith('إ')).length;
  return below > found.length - below ? `إ${word.slice(1)}` : word;
}
