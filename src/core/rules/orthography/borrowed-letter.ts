import { object, optional, picklist, record, string } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** What Arabic newsrooms write for the letters that Arabic lacks, the commonest first. */
const HOUSE_LETTERS: Readonly<Record<string, readonly string[]>> = {
  '\u067e': ['ب'],
  '\u0686': ['تش', 'ج'],
  '\u06a4': ['ف'],
  '\u06af': ['غ', 'ج', 'ك'],
  '\u0698': ['ج'],
};
const LETTER = /[\u067e\u0686\u06a4\u06af\u0698]/;
const EVERY_LETTER = new RegExp(LETTER, 'g');

const options = object({
  /** The house's letter for each, such as `گ: ج`; without one the commonest comes first. */
  letters: optional(record(picklist(Object.keys(HOUSE_LETTERS)), string()), {}),
});

const hasBorrowedLetter = wordTest((word) => LETTER.test(word));

export const borrowedLetter = defineBlockRule({
  meta: {
    id: 'orthography/borrowed-letter',
    summary: { ar: 'حرف ليس في الأبجدية العربية', en: 'Letter that Arabic lacks' },
    why: {
      ar: 'تكتب معظم الصحف الأسماء الأجنبية بحروف العربية وحدها: فيينا لا ڤيينا، غوغل لا گوگل. وللدار أن تختار حرفها بالخيار `letters`. لا تشمل القاعدة القاف المعقودة في المغرب العربي (بن \u06a8ردان).',
      en: 'Most newsrooms write foreign names in Arabic letters alone: فيينا, not ڤيينا. A house chooses its letters by the option `letters`. The Maghrebi letter for G (بن \u06a8ردان) is left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'عاد من ⟦\u06a4يينا⟧ أمس', fixed: 'عاد من فيينا أمس' },
        { text: 'شركة ⟦\u06afو\u06afل⟧', fixed: 'شركة غوغل' },
        { text: 'شركة ⟦\u06afو\u06afل⟧', fixed: 'شركة جوجل', options: { letters: { '\u06af': 'ج' } } },
      ],
      good: [{ text: 'عاد من فيينا' }, { text: 'بلدة بن \u06a8ردان' }],
    },
  },
  options,
  check(block, { options: { letters }, report }) {
    const house = letters as Readonly<Record<string, string>>;
    for (const { token, word } of wordsThat(block, hasBorrowedLetter)) {
      const [letter] = LETTER.exec(word)!;
      const choices = house[letter] !== undefined ? [house[letter]] : HOUSE_LETTERS[letter]!;
      const forms = choices.map((choice) =>
        word.replace(EVERY_LETTER, (each) =>
          each === letter ? choice : (house[each] ?? HOUSE_LETTERS[each]![0]!),
        ),
      );
      const message = {
        ar: `الحرف «${letter}» ليس من العربية؛ تُكتب الكلمة «${forms[0]}»`,
        en: `«${letter}» is not an Arabic letter; the word is written «${forms[0]}»`,
      };
      report(wordFinding(token, message, forms, false));
    }
  },
});
