import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';

/** A verbal noun in «اء» behind a preposition, with a pronoun: the genitive puts the hamza on a yeh. */
const NOUN = /^([وف]?[بلك])((?:ا[نحكبتشلقعخمهفسصضر]\p{L}{1,5}|إ\p{L}{2,4})ا)ء(ه|ها|هم|هما|هن|نا|كم|ك)$/u;

const isNoun = wordTest((_, plain) => NOUN.test(plain));

export const hamzaBeforePronoun = defineBlockRule({
  meta: {
    id: 'orthography/hamza-before-pronoun',
    summary: { ar: 'همزة مكسورة على السطر قبل ضمير', en: 'Genitive hamza on the line before a pronoun' },
    why: {
      ar: 'بعد حرف الجرّ تُكسر الهمزة فتُكتب على ياء قبل الضمير: «باحتوائها» لا «باحتواءها».',
      en: 'Behind a preposition the hamza has a kasra and sits on a yeh before the pronoun: «باحتوائها», not «باحتواءها».',
    },
    level: 'information',
    fix: 'none',
    examples: {
      bad: [{ text: 'وذلك ⟦باحتواءها⟧ الأزمة' }],
      good: [{ text: 'وذلك باحتوائها الأزمة' }, { text: 'أنهى لقاءه وبناءها' }],
    },
  },
  check(block, { report }) {
    for (const {
      token: { start, end },
      word,
    } of wordsThat(block, isNoun)) {
      const [, preposition, stem, pronoun] = NOUN.exec(bare(word))!;
      const form = `${preposition}${stem}ئ${pronoun}`;
      report({
        start,
        end,
        message: {
          ar: `الهمزة بعد حرف الجرّ مكسورة فتُكتب على ياء: «${form}»`,
          en: `Behind a preposition the hamza sits on a yeh: «${form}»`,
        },
      });
    }
  },
});
