import { array, object, optional, string } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const PREFIX = '(?:[وف]?(?:[بكل]|ال|بال|كال|لل)?)';
const OLD: readonly (readonly [pattern: RegExp, from: string, to: string])[] = [
  [new RegExp(`^${PREFIX}مسئول(?:[ةيويناته]*)$`), 'مسئول', 'مسؤول'],
  [new RegExp(`^${PREFIX}شئون(?:ه|ها|هم|نا)?$`), 'شئون', 'شؤون'],
  [new RegExp(`^${PREFIX}رءوس(?:اء)?(?:ه|ها|هم)?$`), 'رءوس', 'رؤوس'],
  [new RegExp(`^${PREFIX}مرءوس(?:ين|ون|يه|ة)?$`), 'مرءوس', 'مرؤوس'],
];

const isOld = wordTest((word) => OLD.some(([pattern]) => pattern.test(word)));

const options = object({
  /** Words that the house writes the old way, without prefixes: `مسئول`, `شئون`. */
  accept: optional(array(string()), []),
});

export const medialHamzaSeat = defineBlockRule({
  meta: {
    id: 'orthography/medial-hamza-seat',
    summary: { ar: 'همزة متوسطة على الكرسي القديم', en: 'Medial hamza on its old seat' },
    why: {
      ar: 'الإملاء الحديث «مسؤول» و«شؤون»، وتبقي صحف مصرية على «مسئول» و«شئون»، ولها الخيار `accept`.',
      en: 'Modern spelling has «مسؤول» and «شؤون»; Egyptian papers keep «مسئول» and «شئون», and have the option `accept`.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قال ⟦مسئول⟧ في ⟦الشئون⟧', fixed: 'قال مسؤول في الشؤون' },
        { text: '⟦المسئولين⟧ ⟦ورءوس⟧ الأموال', fixed: 'المسؤولين ورؤوس الأموال' },
      ],
      good: [{ text: 'قال مسؤول في الشؤون' }, { text: 'قال مسئول', options: { accept: ['مسئول'] } }],
    },
  },
  options,
  check(block, { options: { accept }, report }) {
    for (const { token, word } of wordsThat(block, isOld)) {
      const old = OLD.find(([pattern, from]) => pattern.test(word) && !accept.includes(from));
      if (!old) continue;
      const form = word.replace(old[1], old[2]);
      const message = {
        ar: `همزة «${word}» على واو في الإملاء الحديث: «${form}»`,
        en: `The hamza of «${word}» sits on a waw in modern spelling: «${form}»`,
      };
      report(wordFinding(token, message, [form], false));
    }
  },
});
