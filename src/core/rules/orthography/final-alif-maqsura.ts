import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Words that end in «ى» and are none with «ي»: «علي», «لدي», «العظمي» and «الثري» are, so that they are not here. */
const WITH_ALIF =
  /^[وف]?(?:إلي|حتي|الأخري|أخري|الكبري|الصغري|القصوي|المستوي|المستشفي|مستشفي|المنتدي|الأقصي|الأدني|القتلي|الجرحي|الشوري|الفتوي|الشكوي|الذكري|الفوضي|القدامي|الملهي|الموتي|الرؤي|الأعلي)$/;

const lacksAlif = wordTest((_, plain) => plain.endsWith('ي') && WITH_ALIF.test(plain));

export const finalAlifMaqsura = defineBlockRule({
  meta: {
    id: 'orthography/final-alif-maqsura',
    summary: { ar: '«ي» مكان «ى» في آخر الكلمة', en: '«ي» for «ى» at the end of a word' },
    why: {
      ar: 'آخر «إلى» و«حتى» و«الأخرى» ألف مقصورة لا نقط لها. لا تشمل القاعدة «علي» فهو اسم، ولا «لدي» و«الأولي».',
      en: '«إلى», «حتى» and «الأخرى» end in an alef without dots. «علي» is a name and left alone, and so are «لدي» and «الأولي».',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [{ text: 'عاد ⟦إلي⟧ البيت ⟦حتي⟧ المساء', fixed: 'عاد إلى البيت حتى المساء' }],
      good: [{ text: 'قال علي إن لدي ردي الأولي' }, { text: 'عاد إلى البيت حتى المساء' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, lacksAlif)) {
      const form = word.replace(/ي(?=[^\p{L}]*$)/u, 'ى');
      const message = { ar: `آخر «${form}» ألف مقصورة`, en: `«${form}» ends in an alef without dots` };
      report(wordFinding(token, message, [form], false));
    }
  },
});
