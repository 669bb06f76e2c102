import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { textOf } from '../../text/token-text.ts';
import { replace, safeFixOf } from '../fix.ts';
import { splitConjunction } from '../../text/attached-prefix.ts';

const CREATION = new Set(['إنشاء', 'انشاء', 'أنشاء']);
const FIRST_LETTERS: ReadonlySet<number> = new Set([...'إاأوف'].map((letter) => letter.charCodeAt(0)));
const JOINED = new Set(['إنشاءالله', 'انشاءالله', 'أنشاءالله']);

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
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      // Most words are passed over by their first letter.
      if (token.kind !== 'word' || !FIRST_LETTERS.has(block.text.charCodeAt(token.start))) continue;
      const [prefix, word] = splitConjunction(bare(textOf(block, token)));
      const isPhrase =
        CREATION.has(word) &&
        tokens[i + 1]?.kind === 'space' &&
        bare(textOf(block, tokens[i + 2])) === 'الله';
      if (!isPhrase && !JOINED.has(word)) continue;
      const span = { start: token.start, end: isPhrase ? tokens[i + 2]!.end : token.end };
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
