import { defineDraftRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';

export const forbiddenWord = defineDraftRule({
  meta: {
    id: 'spelling/forbidden-word',
    summary: { ar: 'كلمة لا تكتبها الدار', en: 'Word that the house does not write' },
    why: {
      ar: 'كلمة منعتها الدار أو المحرر في قائمة الكلمات، بنجمة قبلها: «*المسئول=المسؤول». ما بعد علامة التساوي يحل محلها، وإن خلت منها فلا إصلاح.',
      en: 'A word that the house or the editor has forbidden in the list of words, with an asterisk: «*المسئول=المسؤول». What stands behind the equals sign takes its place; without one there is no fix.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        {
          text: 'قال ⟦المسئول⟧ ذلك',
          fixed: 'قال المسؤول ذلك',
          words: ['*المسئول=المسؤول'],
        },
        { text: 'لقاء ⟦بالمسئول⟧', fixed: 'لقاء بالمسؤول', words: ['*مسئول=مسؤول'] },
      ],
      good: [{ text: 'قال المسئول ذلك' }, { text: 'قال المسؤول ذلك', words: ['*المسئول=المسؤول'] }],
    },
  },
  check({ blocks, lexicon }, { report }) {
    if (!lexicon?.houseWords.forbidsAny) return;
    for (const { block, start } of blocks) {
      for (const token of block.tokens) {
        if (token.kind !== 'word') continue;
        const word = bare(textOf(block, token));
        const found = lexicon.houseWords.forbidden(word);
        if (!found) continue;
        const place = { start: start + token.start, end: start + token.end };
        const { replacement } = found;
        report({
          ...place,
          message:
            replacement === undefined
              ? { ar: `لا تكتب الدار «${word}»`, en: `The house does not write «${word}»` }
              : {
                  ar: `تكتب الدار «${replacement}» لا «${word}»`,
                  en: `The house writes «${replacement}», not «${word}»`,
                },
          ...(replacement !== undefined && {
            fixes: [
              safeFixOf(
                { ar: `اكتب «${replacement}»`, en: `Write «${replacement}»` },
                replace(place, replacement),
              ),
            ],
          }),
        });
      }
    }
  },
});
