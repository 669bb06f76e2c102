import { defineDraftRule } from '../../rule.ts';
import { reportMisspellings } from './report-misspellings.ts';

export const misspeltDadZa = defineDraftRule({
  meta: {
    id: 'spelling/dad-za',
    summary: { ar: 'ضاد مكان الظاء أو العكس', en: '«ض» for «ظ» or the other way round' },
    why: {
      ar: 'كلمة لا يعرفها المعجم ويعرفها بالحرف الآخر: «محافضة» و«ظابط». ما يصح بالوجهين، مثل «حض» و«حظ»، لا يُمسّ.',
      en: 'A word that the dictionary knows with the other letter only: «محافضة», «ظابط». What is a word both ways, «حض» and «حظ», is left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'في ⟦محافضة⟧ ساحلية', fixed: 'في محافظة ساحلية' },
        { text: 'أصيب ⟦الظابط⟧ في الحادث', fixed: 'أصيب الضابط في الحادث' },
      ],
      good: [{ text: 'أصيب ضابط في محافظة ساحلية' }],
    },
  },
  check(draft, { report }) {
    const message = (text: string, likely: string) => ({
      ar: `«${text}» ليست في المعجم؛ الأرجح «${likely}»`,
      en: `«${text}» is not in the dictionary; likely «${likely}»`,
    });
    reportMisspellings(draft, 'dad-za', message, report);
  },
});
