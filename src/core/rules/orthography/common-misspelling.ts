import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const FORMS: Readonly<Record<string, string>> = {
  ذالك: 'ذلك',
  كذالك: 'كذلك',
  لذالك: 'لذلك',
  بذالك: 'بذلك',
  لاكن: 'لكن',
  لاكنه: 'لكنه',
  لاكنها: 'لكنها',
  لاكنهم: 'لكنهم',
  هاذا: 'هذا',
  هاذه: 'هذه',
  هاكذا: 'هكذا',
  هاؤلاء: 'هؤلاء',
};
const CALL = /^[وف]?[بل]?آذان$/;
/** The call to prayer is «أذان»; «آذان» are ears. */
const PRAYERS = new Set('الفجر الظهر العصر المغرب العشاء الجمعة الصلاة صلاة'.split(' '));
/** «القران» is a conjunction or a marriage; the book is «القرآن». */
const KORAN = /^[وف]?[بلك]?(?:ال|ل)?قران$/;
const HOLY = new Set('الكريم كريم المجيد العظيم الحكيم'.split(' '));
const mayBeMisspelt = wordTest(
  (_, plain) => CALL.test(plain) || KORAN.test(plain) || formOf(plain) !== undefined,
);

export const commonMisspelling = defineBlockRule({
  meta: {
    id: 'orthography/common-misspelling',
    summary: { ar: 'ألف زائدة في «ذلك» وأخواتها', en: 'Needless alef in «ذلك» and its kin' },
    why: {
      ar: 'ألف «ذلك» و«هذا» و«لكن» تُلفظ ولا تُكتب. والنداء إلى الصلاة «أذان»، أما «آذان» فجمع أذن. والكتاب «القرآن»، أما «القران» فالزواج.',
      en: 'The alef of «ذلك», «هذا» and «لكن» is spoken and not written. The call to prayer is «أذان»; «آذان» are ears. The book is «القرآن»; «القران» is a marriage.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: '⟦ولاكن⟧ ⟦ذالك⟧ صعب', fixed: 'ولكن ذلك صعب' },
        { text: 'عند ⟦آذان⟧ الفجر', fixed: 'عند أذان الفجر' },
        { text: 'تلاوة ⟦القران⟧ الكريم', fixed: 'تلاوة القرآن الكريم' },
      ],
      good: [{ text: 'ولكن ذلك صعب' }, { text: 'صم آذانهم وآذان غيرهم' }, { text: 'حفل عقد القران أمس' }],
    },
  },
  check(block, { report }) {
    for (const { token, word, index } of wordsThat(block, mayBeMisspelt)) {
      const plain = bare(word);
      const next = (): string => bare(textOf(block, block.tokens[index + 2]));
      const form = CALL.test(plain)
        ? PRAYERS.has(next()) && plain.replace('آ', 'أ')
        : KORAN.test(plain)
          ? HOLY.has(next()) && plain.replace('ران', 'رآن')
          : formOf(plain);
      if (!form) continue;
      const message = { ar: `«${word}» تُكتب «${form}»`, en: `«${word}» is written «${form}»` };
      report(wordFinding(token, message, [form], true));
    }
  },
});

function formOf(word: string): string | undefined {
  const and = /^[وف]/.exec(word)?.[0] ?? '';
  const rest = word.slice(and.length);
  const form = Object.hasOwn(FORMS, rest) ? FORMS[rest] : undefined;
  return form && and + form;
}
