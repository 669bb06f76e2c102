import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Adjectives of peoples and of what the news speaks of every day; most are in no dictionary with «ى», but some are. */
const ADJECTIVES =
  'ثان حال ماض تال دول مصر عرب وطن سياس رئيس رسم شعب إسلام أميرك أمريك روس سعود عالم محل خارج داخل حقيق نهائ جار ' +
  'قوم اقتصاد عسكر أمن عراق سور لبنان أردن فلسطين سودان تونس جزائر مغرب كويت قطر إمارات خليج إيران ترك كرد ' +
  'أفغان هند صين يابان كور ألمان فرنس بريطان إيطال إسبان أوروب إفريق أفريق إسرائيل يهود مسيح غرب شرق شمال جنوب ' +
  'مال صح طب علم فن أدب ثقاف رياض نفس جامع ابتدائ ثانو صناع تجار زراع مدن دين تاريخ طبيع يوم شهر سنو أسبوع أساس';
/** Words that end in «ي» and are no words with «ى». */
const WITH_YA = new RegExp(
  `^[وف]?(?:فى|التى|الذى|للتى|للذى|بالتى|بالذى|هى|كى|لكى|حوالى|ثانى|أخى|أمى|عندى|معى|لأنى|لكنى|[بك]?ال(?:${ADJECTIVES.replaceAll(' ', '|')})ى)$`,
);

const lacksDots = wordTest((_, plain) => plain.endsWith('ى') && WITH_YA.test(plain));

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
      bad: [
        { text: 'وصل ⟦فى⟧ المساء ⟦التى⟧ تلت', fixed: 'وصل في المساء التي تلت' },
        { text: 'التمر ⟦العراقى⟧ والقمح ⟦السورى⟧', fixed: 'التمر العراقي والقمح السوري' },
      ],
      good: [{ text: 'وصل في المستوى الأعلى إلى المستشفى' }, { text: 'على وإلى وحتى' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, lacksDots)) {
      const form = word.replace(/ى(?=[^\p{L}]*$)/u, 'ي');
      const message = { ar: `آخر «${form}» ياء منقوطة`, en: `«${form}» ends in a dotted yeh` };
      report(wordFinding(token, message, [form], true));
    }
  },
});
