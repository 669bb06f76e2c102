import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** Verbs in the singular whose «و» is their own. «يدعوا» may be a plural behind «لم» or «أن». */
const VERBS = /^[وف]?(?:[نيت](?:رج|دع|بد|غز|شك|نج|سم|عف|تل|رن|حذ|مح|نم|عل)|أ(?:رج|دع|شك|حذ))وا$/;
const PLURAL_AFTER = /^[وف]?(?:لم|لن|أن|ألا|كي|لكي|حتى|كيلا|لا|إن)$/;

const isSingular = wordTest((_, plain) => VERBS.test(plain));

export const wawAlef = defineBlockRule({
  meta: {
    id: 'orthography/waw-alef',
    summary: { ar: 'ألف بعد واو الفعل المفرد', en: 'Alef behind the waw of a singular verb' },
    why: {
      ar: 'الألف بعد واو الجماعة وحدها. والواو في «أرجو» و«يدعو» من الفعل نفسه فلا ألف بعدها. لا تشمل القاعدة ما بعد «لم» و«أن» وأخواتهما، فقد يكون جمعا.',
      en: 'The alef follows the waw of the plural only. The waw of «أرجو» and «يدعو» is their own. Behind «لم», «أن» and their kin the verb may be a plural and is left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [{ text: '⟦أرجوا⟧ أن يعود', fixed: 'أرجو أن يعود' }],
      good: [
        { text: 'أرجو أن يعود' },
        { text: 'قبل أن يدعوا إلى الحوار' },
        { text: 'دعوا ونجوا وأخلوا المكان' },
      ],
    },
  },
  check(block, { report }) {
    for (const { token, word, index } of wordsThat(block, isSingular)) {
      if (PLURAL_AFTER.test(bare(textOf(block, block.tokens[index - 2])))) continue;
      const form = bare(word).slice(0, -1);
      const message = {
        ar: `الواو من الفعل نفسه فلا ألف بعدها: «${form}»`,
        en: `The waw is the verb’s own and takes no alef: «${form}»`,
      };
      report(wordFinding(token, message, [form], false));
    }
  },
});
