import { defineDraftRule, type Finding } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { shift, type Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { housePhrasesOf } from './house-phrases.ts';

export const forbiddenWord = defineDraftRule({
  meta: {
    id: 'spelling/forbidden-word',
    summary: { ar: 'كلمة لا تكتبها الدار', en: 'Word that the house does not write' },
    why: {
      ar: 'كلمة أو عبارة منعتها الدار أو المحرر في قائمة الكلمات، بنجمة قبلها: «*المسئول=المسؤول». ما بعد علامة التساوي يحل محلها، وإن خلت منها فلا إصلاح.',
      en: 'A word or a phrase that the house or the editor has forbidden in the list of words, with an asterisk: «*المسئول=المسؤول». What stands behind the equals sign takes its place; without one there is no fix.',
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
        {
          text: 'درس النتائج ⟦وعلى ضوء⟧ ما فيها قرر',
          fixed: 'درس النتائج وفي ضوء ما فيها قرر',
          words: ['*على ضوء=في ضوء'],
        },
      ],
      good: [
        { text: 'قال المسئول ذلك' },
        { text: 'قال المسؤول ذلك', words: ['*المسئول=المسؤول'] },
        { text: 'سار على الضوء وضوء القمر', words: ['*على ضوء=في ضوء'] },
      ],
    },
  },
  check({ blocks, lexicon }, { report }) {
    if (!lexicon?.houseWords.forbidsAny) return;
    for (const { block, start: offset } of blocks) {
      for (const token of block.tokens) {
        if (token.kind !== 'word') continue;
        const word = bare(textOf(block, token));
        const found = lexicon.houseWords.forbidden(word);
        if (found) report(findingAt(shift(token, offset), word, found.replacement));
      }
      for (const { start, end, phrase, prefix } of housePhrasesOf(block, lexicon)) {
        if (!phrase.forbidden) continue;
        const { replacement } = phrase.forbidden;
        const written = prefix + phrase.words.join(' ');
        const place = shift({ start, end }, offset);
        report(findingAt(place, written, replacement === undefined ? undefined : prefix + replacement));
      }
    }
  },
});

function findingAt({ start, end }: Span, written: string, replacement: string | undefined): Finding {
  if (replacement === undefined) {
    return {
      start,
      end,
      message: { ar: `لا تكتب الدار «${written}»`, en: `The house does not write «${written}»` },
    };
  }
  return {
    start,
    end,
    message: {
      ar: `تكتب الدار «${replacement}» لا «${written}»`,
      en: `The house writes «${replacement}», not «${written}»`,
    },
    fixes: [
      safeFixOf(
        { ar: `اكتب «${replacement}»`, en: `Write «${replacement}»` },
        replace({ start, end }, replacement),
      ),
    ],
  };
}
