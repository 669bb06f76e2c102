import { defineBlockRule } from '../../rule.ts';
import { isReadable, markOf } from '../../text/token-text.ts';
import { shortText } from './short-text.ts';

const MARKS = new Set(['،', '؛', '؟', '.', ':', '!', ',', ';']);

export const markAtLineStart = defineBlockRule({
  meta: {
    id: 'punctuation/mark-at-line-start',
    summary: { ar: 'علامة ترقيم في أوّل الفقرة', en: 'Paragraph that begins with a stop' },
    why: {
      ar: 'علامة الوقف تتبع كلاما قبلها، فإذا بدأت بها الفقرة فقد انقطعت عن جملتها أو سقط ما قبلها. لا تشمل القاعدة الأقواس وعلامات التنصيص والشرطة والنقط المتتالية، ولا ما يبدأ بنقطة مثل .NET و.5',
      en: 'A stop follows words; a paragraph that begins with one was cut off from its sentence. Brackets, quotation marks, dashes, runs of dots and what begins with a dot (.NET, .5) are left alone.',
    },
    level: 'information',
    fix: 'none',
    examples: {
      bad: [
        { text: '⟦،⟧ وصل الوفد ثم غادر.' },
        { text: 'قال الوزير\n\u00a0⟦:⟧ سنعود غدا.' },
        { text: '⟦؛⟧«القاهرة» في ٥ مايو.' },
      ],
      good: [
        { text: '- وصل الوفد.\n(القاهرة) «دمشق» و"حلب".' },
        { text: '... ثم غادر.\n.. ثم عاد.\n…وبقي.' },
        { text: '.NET منصة للمطورين\n.5 نقاط' },
        { text: '؟!\n.\n:) شكرا' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    const first = tokens.findIndex(isReadable);
    const mark = markOf(block, tokens[first]);
    if (!MARKS.has(mark)) return;
    const next = tokens[first + 1];
    if (mark === '.' && (next?.kind === 'latin' || next?.kind === 'number')) return;
    if (mark === ':' && (block.format === 'markdown' || next?.kind === 'mark')) return;
    const word = tokens.slice(first + 1).find((token) => isReadable(token) && token.kind !== 'mark');
    if (!word) return;
    const { start, end } = tokens[first]!;
    report({
      start,
      end,
      message: {
        ar: `تبدأ الفقرة بالعلامة «${mark}» قبل «${shortText(block, word)}»`,
        en: `The paragraph begins with "${mark}" before "${shortText(block, word)}"`,
      },
    });
  },
});
