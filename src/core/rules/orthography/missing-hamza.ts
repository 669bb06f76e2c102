import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { addHamza } from './initial-hamza.ts';
import { addLoneHamza, LONE_FORMS } from './lone-hamza.ts';
import { wordFinding } from './word-finding.ts';

const mayLackHamza = wordTest((word, plain) => LONE_FORMS.has(plain) || addHamza(word) !== undefined);

export const missingHamza = defineBlockRule({
  meta: {
    id: 'orthography/missing-hamza',
    summary: { ar: 'همزة ساقطة في أول كلمة', en: 'Hamza missing at the head of a word' },
    why: {
      ar: 'سقوط الهمزة أكثر أخطاء الأخبار: «الى» و«اكد» و«الاول». لا تشمل القاعدة إلا كلمات لها صورة واحدة بالهمزة، وتترك ما يُقرأ كلمة أخرى، مثل «لامس» و«كامل».',
      en: 'A dropped hamza is the most frequent fault in news: «الى», «اكد», «الاول». Only words with one form with a hamza are reported; what reads as another word, such as «لامس» or «كامل», is left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'عاد ⟦الى⟧ البيت', fixed: 'عاد إلى البيت' },
        { text: '⟦واكد⟧ الوزير ⟦اهمية⟧ ⟦الادارة⟧', fixed: 'وأكد الوزير أهمية الإدارة' },
        { text: 'بلا خوف ⟦او⟧ تردد من ⟦اي⟧ أحد', fixed: 'بلا خوف أو تردد من أي أحد' },
        { text: 'بحث ⟦للاجراءات⟧ ⟦وبالاضافة⟧', fixed: 'بحث للإجراءات وبالإضافة' },
      ],
      good: [
        { text: 'عاد إلى البيت وأكد الأهمية' },
        { text: 'لامس كامل فاسد القلوب' },
        { text: 'المتهم او جي سيمبسون' },
        { text: 'اجتماع واستقبال' },
      ],
    },
  },
  check(block, { report }) {
    for (const { token, word, index } of wordsThat(block, mayLackHamza)) {
      const form = addHamza(word) ?? addLoneHamza(block, word, index);
      if (!form) continue;
      const message = {
        ar: `سقطت الهمزة من «${word}»؛ تُكتب «${form}»`,
        en: `«${word}» lacks its hamza; it is written «${form}»`,
      };
      report(wordFinding(token, message, [form], true));
    }
  },
});
