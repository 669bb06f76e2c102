import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { forEachWord } from './for-each-word.ts';
import { wordFinding } from './word-finding.ts';

/** Words that end in «ي» and are no words with «ى». */
const WITH_YA =
  /^[وف]?(?:فى|التى|الذى|للتى|للذى|بالتى|بالذى|هى|كى|لكى|حوالى|ثانى|ال(?:ثان|حال|ماض|تال|دول|مصر|عرب|وطن|سياس|رئيس|رسم|شعب|إسلام|أميرك|أمريك|روس|سعود|عالم|محل|خارج|داخل|حقيق|نهائ|جار|قوم|اقتصاد|عسكر|أمن)ى)$/;

export const finalYa = defineBlockRule({
  meta: {
    id: 'orthography/final-ya',
    summary: { ar: '«ى» مكان «ي» في آخر الكلمة', en: '«ى» for «ي» at the end of a word' },
    why: {
      ar: 'تُكتب ياء «في» و«التي» منقوطة. وتترك صحف مصرية نقطها في كل نصوصها: لها أن توقف هذه القاعدة.',
      en: 'The yeh of «في» and «التي» has its dots. Egyptian papers leave them out everywhere: they may turn this rule off.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [{ text: 'وصل ⟦فى⟧ المساء ⟦التى⟧ تلت', fixed: 'وصل في المساء التي تلت' }],
      good: [{ text: 'وصل في المستوى الأعلى إلى المستشفى' }, { text: 'على وإلى وحتى' }],
    },
  },
  check(block, { report }) {
    forEachWord(block, (token, word) => {
      const plain = bare(word);
      if (!plain.endsWith('ى') || !WITH_YA.test(plain)) return;
      const form = word.replace(/ى(?=[^\p{L}]*$)/u, 'ي');
      const message = { ar: `آخر «${form}» ياء منقوطة`, en: `«${form}» ends in a dotted yeh` };
      report(wordFinding(token, message, [form], true));
    });
  },
});
