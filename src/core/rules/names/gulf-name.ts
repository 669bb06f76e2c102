import { object, optional, picklist } from 'valibot';
import { rewriteName } from '../../names/index.ts';
import { phraseFinder } from '../../phrases/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { isQuoted } from '../../text/quotations.ts';
import { readableBefore } from '../../text/neighbours.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf } from '../fix.ts';

const NAMES = ['الخليج العربي', 'الخليج الفارسي'] as const;

/** What is named after the Gulf keeps its own name: «جامعة الخليج العربي». */
const NAMED_AFTER = new Set([
  'جامعة',
  'بنك',
  'مصرف',
  'كأس',
  'بطولة',
  'شارع',
  'فندق',
  'صحيفة',
  'شركة',
  'نادي',
]);

const findNames = phraseFinder(
  NAMES.map((name) => [name, name] as const),
  (names: readonly string[], phrase) => names.find((name) => name === phrase),
);

const options = object({
  /** The name that the house has decided on. */
  name: optional(picklist(['off', ...NAMES, 'الخليج']), 'off'),
});

export const gulfName = defineBlockRule({
  meta: {
    id: 'names/gulf-name',
    summary: { ar: 'اسم الخليج بغير ما قررته الدار', en: 'A name of the Gulf that is not the house’s' },
    why: {
      ar: 'تسمية الخليج قرار سياسي للدار لا شأن لمدقّق به، فلا تعمل القاعدة حتى تختار الدار في الخيار `name`: «الخليج العربي» أو «الخليج الفارسي» أو «الخليج» وحده. وعندئذ تحذّر من غيره، ولا تغيّره من غير المحرّر، وتترك الاقتباس المباشر وما سُمي بالخليج مثل «جامعة الخليج العربي».',
      en: 'What the Gulf is called is a political decision of the house and none of Mudaqqiq’s, so the rule is silent until the house sets the option `name`. It then warns of other names, changes nothing without the editor, and leaves direct quotations and what is named after the Gulf («جامعة الخليج العربي») alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'سفن في ⟦الخليج الفارسي⟧',
          fixed: 'سفن في الخليج العربي',
          options: { name: 'الخليج العربي' },
        },
        { text: 'ل⟦لخليج العربي⟧', fixed: 'للخليج', options: { name: 'الخليج' } },
      ],
      good: [
        { text: 'سفن في الخليج الفارسي وفي الخليج العربي' },
        { text: 'دول الخليج العربية', options: { name: 'الخليج' } },
        { text: 'في جامعة الخليج العربي', options: { name: 'الخليج' } },
        { text: 'قال: «سفننا في الخليج الفارسي»', options: { name: 'الخليج العربي' } },
      ],
    },
  },
  options,
  check(block, { options: { name }, report }) {
    if (name === 'off') return;
    for (const { start, end, prefix, phrase, token } of findNames(block)) {
      if (phrase === name || isQuoted(block, start)) continue;
      if (NAMED_AFTER.has(textOf(block, readableBefore(block, token)))) continue;
      report({
        start,
        end,
        message: {
          ar: `الدار تكتب «${name}» لا «${phrase}»`,
          en: `The house writes «${name}», not «${phrase}»`,
        },
        fixes: [
          choiceOf(
            { ar: `اكتب «${name}»`, en: `Write «${name}»` },
            rewriteName({ start, end, prefix }, name),
          ),
        ],
      });
    }
  },
});
