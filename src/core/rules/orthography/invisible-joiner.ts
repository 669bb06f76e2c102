import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { codePointName } from './code-point-name.ts';

/** Joiners, the soft hyphen, the word joiner and a byte order mark within the text. */
const JOINERS = /[\u00ad\u180e\u200c\u200d\u2060\ufeff]+/g;

export const invisibleJoiner = defineBlockRule({
  meta: {
    id: 'orthography/invisible-joiner',
    summary: { ar: 'واصل أو فاصل لا يُرى', en: 'Invisible joiner' },
    why: {
      ar: 'الواصل والفاصل المعدومان عرضا (U+200D وU+200C) والشرطة الخفية (U+00AD) وعلامة ترتيب البايتات تأتي مع النص الملصق، وتقسم الكلمة للبحث وتغيّر صورة حروفها. لا تشمل القاعدة ما بين الوجوه التعبيرية.',
      en: 'Zero-width joiners (U+200D, U+200C), the soft hyphen (U+00AD) and byte order marks come with pasted text: they split a word for searches and change the shape of its letters. Those between emoji are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال⟦\u200d⟧ الوزير', fixed: 'قال الوزير' },
        { text: 'الاق⟦\u00ad⟧تصاد', fixed: 'الاقتصاد' },
      ],
      good: [{ text: 'قال الوزير' }, { text: 'شكرا \ud83d\udc68\u200d\ud83d\udc69' }],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    tokens.forEach((token, i) => {
      if (token.kind !== 'invisible' || tokens[i - 1]?.kind === 'other' || tokens[i + 1]?.kind === 'other')
        return;
      for (const match of textOf(block, token).matchAll(JOINERS)) {
        const start = token.start + match.index;
        const span = { start, end: start + match[0].length };
        const name = codePointName(match[0]);
        report({
          ...span,
          message: { ar: `محرف لا يُرى (${name})`, en: `Invisible character (${name})` },
          fixes: [safeFixOf({ ar: 'احذفه', en: 'Remove it' }, remove(span))],
        });
      }
    });
  },
});
