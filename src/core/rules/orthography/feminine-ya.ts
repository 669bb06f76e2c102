import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

const FEMININE_YOU = /^([وف]?)[أا]نتي$/;
const isFeminineYou = wordTest((_, plain) => FEMININE_YOU.test(plain));

export const feminineYa = defineBlockRule({
  meta: {
    id: 'orthography/feminine-ya',
    summary: { ar: 'ياء مكان كسرة المخاطبة', en: 'Yeh for the kasra of the feminine' },
    why: {
      ar: 'ضمير المخاطبة «أنتِ» بكسرة لا بياء. لا تشمل القاعدة «لكي» فهي أداة أيضا.',
      en: 'The feminine «أنتِ» has a kasra and no yeh. «لكي» is a particle as well and is left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'كيف ⟦أنتي⟧ اليوم', fixed: 'كيف أنتِ اليوم' }],
      good: [{ text: 'كيف أنتِ اليوم' }, { text: 'عاد لكي يراها' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, isFeminineYou)) {
      const form = bare(word).replace(FEMININE_YOU, '$1أنتِ');
      const message = { ar: `تُكتب «${form}» بكسرة لا بياء`, en: `«${form}» has a kasra, not a yeh` };
      report(wordFinding(token, message, [form], false));
    }
  },
});
