import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';
import { wordsThat, wordTest } from '../words-that.ts';

const CREATION = new Set(['إنشاء', 'انشاء', 'أنشاء']);
const JOINED = new Set(['إنشاءالله', 'انشاءالله', 'أنشاءالله']);
const mayBegin = wordTest((_, plain) => {
  const [, word] = splitConjunction(plain);
  return CREATION.has(word) || JOINED.has(word);
});

export const inShaAllah = defineBlockRule({
  meta: {
    id: 'spacing/in-sha-allah',
    summary: { ar: '«إن شاء الله» ثلاث كلمات', en: '«إن شاء الله» is three words' },
    why: {
      ar: '«إنشاء» مصدر معناه البناء والإيجاد، والعبارة شرط وفعل: إن شاء الله. لا تشمل القاعدة «إنشاء اللجنة» ونحوها.',
      en: '«إنشاء» means founding; the phrase is a condition and a verb: «إن شاء الله». «إنشاء اللجنة» and the like are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'سنعود ⟦إنشاء الله⟧ غدا', fixed: 'سنعود إن شاء الله غدا' },
        { text: '⟦وانشاء الله⟧ نفوز', fixed: 'وإن شاء الله نفوز' },
        { text: '⟦انشاءالله⟧ خير', fixed: 'إن شاء الله خير' },
      ],
      good: [{ text: 'إن شاء الله' }, { text: 'قرر إنشاء اللجنة' }, { text: 'إنشاء مركز' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (const { token, word, index } of wordsThat(block, mayBegin)) {
      const [prefix, rest] = splitConjunction(bare(word));
      const isPhrase =
        CREATION.has(rest) &&
        tokens[index + 1]?.kind === 'space' &&
        bare(textOf(block, tokens[index + 2])) === 'الله';
      if (!isPhrase && !JOINED.has(rest)) continue;
      const span = { start: token.start, end: isPhrase ? tokens[index + 2]!.end : token.end };
      report({
        ...span,
        message: { ar: 'تُكتب «إن شاء الله» ثلاث كلمات', en: '«إن شاء الله» is written as three words' },
        fixes: [
          safeFixOf(
            { ar: 'اكتب «إن شاء الله»', en: 'Write «إن شاء الله»' },
            replace(span, `${prefix}إن شاء الله`),
          ),
        ],
      });
    }
  },
});
