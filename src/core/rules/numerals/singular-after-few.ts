import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { countedIn } from './counted.ts';
import type { Counted } from './counted.ts';

/**
 * Nouns whose singular has the letters of another word («5 كتاب عرب» may be writers), opens a date of its own
 * («فاز بـ5 يوم الأحد»), or has a plural that nobody writes.
 */
const OPEN = /^(?:كتاب|عقد|يوم|شهر|عام|سنة|قرن|ساعة|يورو|أورو|اورو)$/;

export const singularAfterFew = defineBlockRule({
  meta: {
    id: 'numerals/singular-after-few',
    summary: { ar: 'مفرد بعد عدد من 3 إلى 10', en: 'Singular behind a number from 3 to 10' },
    why: {
      ar: 'معدود الأعداد من 3 إلى 10 جمع مجرور: 5 دول، 7 ملايين. والعبرة بآخر رقمين: 103 دول. لا تنظر القاعدة إلا في أسماء معلومة من الوحدات والعملات وما تعدّه الأخبار، وتترك الرموز (5 كم) والكسور (3.5 مليون).',
      en: 'Numbers from 3 to 10 take a plural: 5 دول, 7 ملايين. The last two digits decide: 103 دول. Only listed units, currencies and nouns that news counts are looked at; signs (5 كم) and fractions (3.5 مليون) are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'شاركت ⟦5 دولة⟧ في القمة', fixed: 'شاركت 5 دول في القمة' },
        { text: 'بلغ ⟦7 مليون⟧ دولار ثم ⟦9 دولار⟧', fixed: 'بلغ 7 ملايين دولار ثم 9 دولارات' },
        { text: 'على بعد ⟦4 كيلومتر⟧ منها ⟦١٠٣ شخصا⟧', fixed: 'على بعد 4 كيلومترات منها ١٠٣ أشخاص' },
      ],
      good: [
        { text: 'شاركت 5 دول و15 دولة و100 دولة و3.5 مليون شخص' },
        { text: 'على بعد 5 كم، وفي 5 يورو' },
        { text: 'المادة 5 دولة فلسطين' },
      ],
    },
  },
  check(block, { report }) {
    for (const counted of countedIn(block)) {
      const { value, start, noun } = counted;
      const rest = value % 100;
      if (rest < 3 || rest > 10 || (noun.form !== 'singular' && noun.form !== 'accusative')) continue;
      const written = block.text.slice(noun.start, noun.end);
      const plurals = pluralsOf(counted);
      if (plurals.length === 0 || OPEN.test(written)) continue;
      report({
        start,
        end: noun.end,
        message: {
          ar: `معدود ${block.text.slice(start, noun.start).trim()} جمع مجرور: «${plurals[0]!}» لا «${written}»`,
          en: `${block.text.slice(start, noun.start).trim()} takes a plural: «${plurals[0]!}», not «${written}»`,
        },
        fixes: plurals.map((plural) =>
          choiceOf({ ar: `اكتب «${plural}»`, en: `Write «${plural}»` }, replace(noun, plural)),
        ),
      });
    }
  },
});

/** The plurals in the genitive and with their hamza: «مصابين» beside «مصابون», «أشخاص» beside «اشخاص». */
function pluralsOf({ forms }: Counted): readonly string[] {
  const plurals = forms.flatMap(([phrase, form]) => (form === 'plural' ? [phrase] : []));
  const withHamza = (phrase: string) => phrase.replace(/[أإآ]/g, 'ا');
  return plurals.filter(
    (plural, i) =>
      !(plural.endsWith('ون') && plurals.includes(plural.replace(/ون$/, 'ين'))) &&
      plurals.findIndex((other) => withHamza(other) === withHamza(plural)) === i,
  );
}
