import { defineBlockRule } from '../../rule.ts';
import { bare, isSingleLetter } from '../../text/characters.ts';
import { isQuoted } from '../../text/quotations.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';

export const acronymStop = defineBlockRule({
  meta: {
    id: 'names/acronym-stop',
    summary: { ar: 'نقطة بين أسماء الحروف', en: 'A full stop between letter names' },
    why: {
      ar: 'الاختصار اللاتيني المكتوب بأسماء حروفه يُفصل بمسافة: «إتش دي» لا «إتش.دي»، فالنقطة توهم نهاية الجملة. أما الحروف المفردة «د.ب.أ» فنقاطها في محلها.',
      en: 'An acronym spelt with the names of its letters is parted by blanks, «إتش دي», not «إتش.دي», where the stop reads like the end of a sentence. Single letters, «د.ب.أ», keep theirs.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'قناة ⟦إتش.دي⟧ الجديدة', fixed: 'قناة إتش دي الجديدة' },
        { text: 'طائرة ⟦إيه.تي.آر⟧', fixed: 'طائرة إيه تي آر' },
      ],
      good: [{ text: 'وكالة د.ب.أ' }, { text: 'قناة بي بي سي' }, { text: 'موقع العربية.نت' }],
    },
  },
  check(block, { report }) {
    for (const [i, token] of block.tokens.entries()) {
      // «هيه.تي.آر»: what the tokenizer does not know for a letter name makes the acronym longer than its token.
      if (token.kind !== 'acronym' || markOf(block, block.tokens[i - 1]) === '.') continue;
      const written = textOf(block, token);
      const letters = bare(written).split('.');
      if (letters.length < 2 || letters.some(isSingleLetter) || isQuoted(block, token.start)) continue;
      const fixed = written.replaceAll('.', ' ');
      report({
        start: token.start,
        end: token.end,
        message: {
          ar: `«${written}» تُكتب بمسافة بين أسماء الحروف: «${fixed}»`,
          en: `«${written}» takes blanks between its letter names: «${fixed}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${fixed}»`, en: `Write «${fixed}»` }, replace(token, fixed))],
      });
    }
  },
});
