import { bare } from '../../text/characters.ts';
import { defineDraftRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { choiceOf, replace } from '../fix.ts';

const isSon = wordTest((word) => word === 'ابن');

export const sonAlef = defineDraftRule({
  meta: {
    id: 'orthography/son-alef',
    summary: { ar: 'ألف «ابن» بين علمين', en: 'Alef of «ابن» between two names' },
    why: {
      ar: 'تسقط ألف «ابن» بين اسم الولد واسم أبيه: محمد بن علي. وتبقى في أول السطر.',
      en: 'Between the name of a son and that of his father «ابن» loses its alef: محمد بن علي. At the head of a line it keeps it.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [{ text: 'التقى محمد ⟦ابن⟧ سلمان', fixed: 'التقى محمد بن سلمان' }],
      good: [{ text: 'التقى محمد بن سلمان' }, { text: 'ابن سلمان' }, { text: 'هذا ابن المدينة' }],
    },
  },
  check({ blocks, knowledge }, { report }) {
    if (!knowledge) return;
    const isName = (word: string) => knowledge.lists.isNativeName(bare(word));
    for (const { block, start: offset } of blocks) {
      const { tokens } = block;
      for (const { token, index } of wordsThat(block, isSon)) {
        const [father, child] = [tokens[index + 2], tokens[index - 2]];
        const isBetween = tokens[index - 1]?.kind === 'space' && tokens[index + 1]?.kind === 'space';
        if (!isBetween || father?.kind !== 'word' || child?.kind !== 'word') continue;
        if (!isName(textOf(block, child)) || !isName(textOf(block, father))) continue;
        const span = { start: token.start + offset, end: token.end + offset };
        report({
          ...span,
          message: { ar: 'تسقط ألف «ابن» بين علمين: «بن»', en: 'Between two names «ابن» is written «بن»' },
          fixes: [choiceOf({ ar: 'اكتب «بن»', en: 'Write «بن»' }, replace(span, 'بن'))],
        });
      }
    }
  },
});
