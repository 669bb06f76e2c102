import { defineBlockRule } from '../../rule.ts';
import { isLetterName } from '../../text/letter-names.ts';
import { isWordLike, markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';

const ENDS = new Set(['.', '؛', '؟', '!', '..', '...', '…']);
/** Items of more words are clauses, which commas part by right. */
const LONGEST_ITEM = 2;
/** Two commas may set off an aside («في تونس، العاصمة، أمس»): then only single words pass for a list. */
const SURE_COMMAS = 3;
const JOINED = /^(?:و|ف)/;
/** Words that join, or that begin an aside of time or manner. */
const NO_ITEM = new Set(
  'أو أم ثم حيث إذ إذا الذي التي الذين أمس اليوم غدا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أيضا أيضاً كذلك مثلا في من على إلى عن مع منذ بعد قبل خلال'.split(
    ' ',
  ),
);

export const listCommas = defineBlockRule({
  meta: {
    id: 'punctuation/list-commas',
    summary: { ar: 'تعداد بالفواصل بلا واو', en: 'List with commas and no «و»' },
    why: {
      ar: 'تعطف العربية عناصر التعداد بالواو: «أحمد وعلي وسعيد»، أو تختمه بها. وتجيز بعض الدور الفواصل وحدها، فالقاعدة اختيارية. لا تشمل أسماء الحروف مثل «إس، تي» ولا التعداد الذي فيه واو.',
      en: 'Arabic joins the items of a list by «و», or at least the last one. Some houses allow bare commas, so the rule is off by default. Names of letters and lists that have a «و» are left alone.',
    },
    level: 'off',
    fix: 'none',
    examples: {
      bad: [
        { text: 'حضر أحمد، علي⟦،⟧ سعيد.' },
        { text: 'زار «القاهرة»، «دمشق»، حلب القديمة⟦،⟧\u00a0بغداد؛ ثم عاد.' },
        { text: 'فاز في أعوام ٢٠١٧، ٢٠١٨⟦،⟧ ٢٠١٩' },
      ],
      good: [
        { text: 'حضر أحمد وعلي وسعيد.' },
        { text: 'حضر أحمد، علي، وسعيد.' },
        { text: 'وصل الوفد، ثم زار المدينة القديمة، وغادر.' },
        { text: 'تبدأ الرموز بالحروف إس، تي، كيه، آي.' },
        { text: 'حضر أحمد، سعيد.' },
        {
          text: 'قتل عشرون في انفجارين، الأربعاء، بكابول. وأقيم حفل في تونس، العاصمة القديمة، بحضور الوزير.',
        },
      ],
    },
  },
  check(block, { report }) {
    /** Commas that follow one another with nothing but an item between. */
    let commas = 0;
    let last: Token | undefined;
    let items: string[] = [];
    let isShort = true;
    const isItem = () =>
      items.length > 0 &&
      items.length <= LONGEST_ITEM &&
      !items.some((word) => JOINED.test(word) || NO_ITEM.has(word)) &&
      !items.every(isLetterName);
    const finish = () => {
      const isList = commas >= SURE_COMMAS || (commas === 2 && isShort && items.length === 1);
      if (isList && last && isItem()) {
        report({
          start: last.start,
          end: last.end,
          message: {
            ar: `تعداد بالفواصل، وقبل آخره «${items[0]}» واو`,
            en: `A list with commas alone; its last item "${items[0]}" takes «و»`,
          },
        });
      }
      commas = 0;
    };
    for (const token of block.tokens) {
      const mark = markOf(block, token);
      if (mark === '،') {
        commas = commas > 0 && isItem() ? commas + 1 : 1;
        isShort = commas === 1 || (isShort && items.length === 1);
        last = token;
        items = [];
      } else if (ENDS.has(mark)) {
        finish();
        items = [];
      } else if (isWordLike(token) && items.length <= LONGEST_ITEM) items.push(textOf(block, token));
    }
    finish();
  },
});
