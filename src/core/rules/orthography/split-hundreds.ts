import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { choiceOf, replace } from '../fix.ts';
import { textOf } from '../../text/token-text.ts';
import { forEachWord } from './for-each-word.ts';

const UNITS = /^[وفبكل]?(?:ثلاث|أربع|خمس|ست|سبع|ثماني|ثمان|تسع)$/;
const HUNDRED = /^(?:مائة|مئة)$/;

export const splitHundreds = defineBlockRule({
  meta: {
    id: 'orthography/split-hundreds',
    summary: { ar: 'المئات مفصولة عن عددها', en: 'Hundreds apart from their number' },
    why: {
      ar: 'تُوصل «ثلاثمئة» إلى «تسعمئة» في كتابة أكثر الصحف، ويجوز فصلها.',
      en: 'Most papers join «ثلاثمئة» to «تسعمئة»; writing them apart is allowed.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'نحو ⟦ثلاث مئة⟧ دولار', fixed: 'نحو ثلاثمئة دولار' }],
      good: [{ text: 'نحو ثلاثمئة دولار' }, { text: 'ثلاثة في المئة' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    forEachWord(block, (token, word, index) => {
      const before = tokens[index - 2];
      if (!HUNDRED.test(word) || tokens[index - 1]?.kind !== 'space' || before?.kind !== 'word') return;
      const unit = bare(textOf(block, before));
      if (!UNITS.test(unit)) return;
      const span = { start: before.start, end: token.end };
      const joined = unit + word;
      report({
        ...span,
        message: { ar: `تُكتب موصولة: «${joined}»`, en: `Written as one: «${joined}»` },
        fixes: [choiceOf({ ar: `اكتب «${joined}»`, en: `Write «${joined}»` }, replace(span, joined))],
      });
    });
  },
});
