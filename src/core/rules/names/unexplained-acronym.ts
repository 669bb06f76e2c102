import { foldHamzas, phraseFinder } from '../../phrases/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isQuoted } from '../../text/quotations.ts';
import { readableBefore } from '../../text/neighbours.ts';
import { textOf } from '../../text/token-text.ts';
import { bare } from '../../text/characters.ts';
import { acronyms, type Acronym } from './acronyms.ts';

/** «حلف الناتو» and «منظمة اليونسكو» tell what it is. */
const KINDS = /^[وفبل]{0,2}(?:ال|ل)?(?:حلف|منظمة|وكالة|رابطة|مجموعة|هيئة|اتحاد|قوة|قوات|بعثة|شرطة)$/;

interface Form {
  readonly acronym: Acronym;
  readonly text: string;
  readonly isShort: boolean;
}

const findForms = phraseFinder(
  acronyms.flatMap((acronym): (readonly [string, Form])[] => [
    ...acronym.short.map((text) => [text, { acronym, text, isShort: true }] as const),
    ...acronym.full.map((text) => [text, { acronym, text, isShort: false }] as const),
  ]),
  // A full name explains in whatever spelling: «الإتحاد الدولي لكرة القدم».
  (forms, phrase) => forms.find(({ text, isShort }) => !isShort || foldHamzas(text) === foldHamzas(phrase)),
);

export const unexplainedAcronym = defineDraftRule({
  meta: {
    id: 'names/unexplained-acronym',
    summary: { ar: 'اختصار بلا اسمه الكامل', en: 'An acronym without its full name' },
    why: {
      ar: 'لا يعرف كل قارئ ما اليونيفيل أو الإيغاد: يُذكر الاسم الكامل عند أول ذكر ثم الاختصار بين قوسين، أو يُذكر معه نوعه («حلف الناتو»). تبحث القاعدة عن الاسم الكامل قبل أول ذكر للاختصار أو في فقرته، ولا تبحث في الاقتباس المباشر، ولا تعرف إلا اختصارات معدودة.',
      en: 'Not every reader knows what اليونيفيل or الإيغاد are: the full name comes first and the acronym behind it in brackets, or its kind stands with it («حلف الناتو»). The rule looks for the full name before the first acronym or in its paragraph; it leaves direct quotations alone and knows a limited list.',
    },
    level: 'hint',
    fix: 'none',
    examples: {
      bad: [{ text: 'أعلن ⟦ناتو⟧ أمس.\nوقال حلف شمال الأطلسي' }, { text: 'وزارت ال⟦يونيفيل⟧ القرية' }],
      good: [
        { text: 'أعلن حلف شمال الأطلسي (ناتو) أمس، وقال ناتو' },
        { text: 'أعلن ناتو، وهو حلف شمال الأطلسي' },
        { text: 'في حلف الناتو' },
        { text: 'الناتو يجتمع اليوم\nقال حلف شمال الأطلسي إن الناتو يجتمع.' },
        { text: 'قال: «لا نثق في الناتو ولا في غيره»' },
      ],
    },
  },
  check({ blocks }, { report }) {
    const told = new Set<Acronym>();
    for (const [i, { block, start: offset }] of blocks.entries()) {
      const forms = findForms(block);
      for (const { value } of forms) if (!value.isShort) told.add(value.acronym);
      // A headline has no room for full names: the story below gives them.
      if (i < blocks.length - 1 && isHeadline(block, i)) continue;
      for (const { start, end, phrase, value, token } of forms) {
        const { acronym, isShort } = value;
        if (!isShort || told.has(acronym) || isQuoted(block, start)) continue;
        told.add(acronym);
        const before = readableBefore(block, token);
        if (before?.kind === 'word' && KINDS.test(bare(textOf(block, before)))) continue;
        const full = acronym.full[0]!;
        report({
          start: offset + start,
          end: offset + end,
          message: {
            ar: `لم يُذكر الاسم الكامل لـ«${phrase}»: «${full}»`,
            en: `The full name of «${phrase}» has not been given: «${full}»`,
          },
        });
      }
    }
  },
});

function isHeadline({ kind, text }: Block, i: number): boolean {
  return kind === 'heading' || (i === 0 && !/[.؟!…]\s*$/.test(text));
}
