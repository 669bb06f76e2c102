import { defineBlockRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { remove, safeFixOf } from '../fix.ts';
import { codePointName } from './code-point-name.ts';

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

export const unpairedEmbedding = defineBlockRule({
  meta: {
    id: 'orthography/unpaired-embedding',
    summary: { ar: 'محرف اتجاه لا قرينة له', en: 'Direction control without a partner' },
    why: {
      ar: 'محارف الاتجاه (U+202A إلى U+202E وU+2066 إلى U+2069) تقلب ترتيب ما بعدها إلى أن تُغلق. فإن لم تُغلق ظهر النص على غير ما كُتب، وقد يُخفى بها كلام؛ لذلك تعدّها أدوات الأمن خطرا.',
      en: 'Direction controls (U+202A to U+202E, U+2066 to U+2069) reorder what follows until they are closed. Unclosed, they show a text other than what is written and can hide words: security tools warn of them.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال ⟦\u202b⟧الوزير', fixed: 'قال الوزير' },
        { text: 'قال الوزير⟦\u202c⟧ أمس', fixed: 'قال الوزير أمس' },
        { text: 'شركة ⟦\u2067⟧غوغل', fixed: 'شركة غوغل' },
      ],
      good: [{ text: 'قال \u202bالوزير\u202c أمس' }, { text: 'شركة \u2068Google\u2069 أمس' }],
    },
  },
  check(block, { report }) {
    for (const { start, end, character } of unpaired(block.text)) {
      const name = codePointName(character);
      report({
        start,
        end,
        message: {
          ar: `محرف اتجاه لا يُرى ولا قرينة له (${name})`,
          en: `Invisible direction control without a partner (${name})`,
        },
        fixes: [safeFixOf({ ar: 'احذفه', en: 'Remove it' }, remove({ start, end }))],
      });
    }
  },
});

interface Control extends Span {
  readonly character: string;
}

/** The controls of a paragraph that nothing closes, or that close nothing: their reach ends with the paragraph. */
function unpaired(text: string): readonly Control[] {
  const lone: Control[] = [];
  const embeddings: Control[] = [];
  const isolates: Control[] = [];
  for (const { 0: character, index: start } of text.matchAll(CONTROLS)) {
    const control = { start, end: start + 1, character };
    const open = character >= '\u2066' ? isolates : embeddings;
    if (character !== POP_EMBEDDING && character !== POP_ISOLATE) open.push(control);
    else if (!open.pop()) lone.push(control);
  }
  return [...lone, ...embeddings, ...isolates].sort((a, b) => a.start - b.start);
}
