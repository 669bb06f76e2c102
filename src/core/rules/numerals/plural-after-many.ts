import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { countedIn } from './counted.ts';

export const pluralAfterMany = defineBlockRule({
  meta: {
    id: 'numerals/plural-after-many',
    summary: { ar: 'جمع بعد عدد فوق العشرة', en: 'Plural behind a number above ten' },
    why: {
      ar: 'معدود الأعداد من 11 إلى 99 مفرد منصوب (15 جنديا)، ومعدود المئة والألف مفرد مجرور (200 جندي). والعبرة بآخر رقمين: 103 جنود. لا تنظر القاعدة إلا في أسماء معلومة من الوحدات والعملات وما تعدّه الأخبار.',
      en: 'Numbers from 11 to 99 take a singular in the accusative (15 جنديا), full hundreds and thousands a singular in the genitive (200 جندي). The last two digits decide: 103 جنود. Only listed units, currencies and nouns that news counts are looked at.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'أصيب ⟦15 جنود⟧ بجروح', fixed: 'أصيب 15 جنديا بجروح' },
        { text: 'أنفق ⟦12 ملايين⟧ دولار', fixed: 'أنفق 12 مليون دولار' },
        { text: 'شاركت ⟦200 دول⟧ و⟦٣٥ دولارات⟧', fixed: 'شاركت 200 دولة و٣٥ دولارا' },
      ],
      good: [
        { text: 'أصيب 15 جنديا و5 جنود و103 جنود و200 جندي' },
        { text: 'أصيب 15 جندي' },
        { text: 'الفقرة 15 دول الجوار' },
      ],
    },
  },
  check(block, { report }) {
    for (const { value, start, noun, forms } of countedIn(block)) {
      const rest = value % 100;
      if ((rest < 11 && rest !== 0) || noun.form !== 'plural') continue;
      // «12 مليون دولار» stands before its own noun and takes no alif.
      const wanted = rest === 0 || noun.kind === 'scale' ? 'singular' : 'accusative';
      const right =
        forms.find(([, form]) => form === wanted) ?? forms.find(([, form]) => form === 'singular');
      if (!right) continue;
      const [singular] = right;
      const written = block.text.slice(noun.start, noun.end);
      const number = block.text.slice(start, noun.start).trim();
      report({
        start,
        end: noun.end,
        message: {
          ar: `معدود ${number} مفرد: «${singular}» لا «${written}»`,
          en: `${number} takes a singular: «${singular}», not «${written}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${singular}»`, en: `Write «${singular}»` }, replace(noun, singular))],
      });
    }
  },
});
