import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { isReadable, isWordLike, markOf, textOf } from '../../text/token-text.ts';
import { choiceOf, insert } from '../fix.ts';
import { shortText } from './short-text.ts';

/** Shorter paragraphs without a stop are headings, captions, bylines and items. */
const SHORTEST_PARAGRAPH = 12;
/** A shorter last sentence is the name of the writer or a subheading. */
const SHORTEST_SENTENCE = 5;
const CLOSERS = new Set(['"', '»', '”', '“', ')', ']', '﴾']);
/** Lines that lead to another story hold its headline. */
const LEADS = new Set(['للمزيد', 'المزيد', 'اقرأ', 'إقرأ', 'شاهد', 'طالع', 'تابع']);
const BULLETS = new Set(['-', '–', '—', '*', '•', '·', '/', '▪', '◾', '#']);

export const missingFinalStop = defineDraftRule({
  meta: {
    id: 'punctuation/missing-final-stop',
    summary: { ar: 'فقرة بلا نقطة في آخرها', en: 'Paragraph without a final stop' },
    why: {
      ar: 'تُختم الفقرة بنقطة أو بعلامة وقف تقوم مقامها. لا تشمل القاعدة العنوان والعناوين الفرعية والتعداد والتعليق القصير تحت الصورة، وما يُختم بوسم أو رابط.',
      en: 'A paragraph ends in a full stop or in a mark that stands for one. The headline, subheadings, list items, short captions and what ends in a hashtag or link are left alone.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'عودة الوفد\nعاد الوفد الكبير أمس إلى القاهرة بعد غياب طويل عنها وعن أهلها ⟦كلهم⟧\nوانتهى.',
          fixed: 'عودة الوفد\nعاد الوفد الكبير أمس إلى القاهرة بعد غياب طويل عنها وعن أهلها كلهم.\nوانتهى.',
        },
        {
          text: 'عودة الوفد\nعاد الوفد إلى القاهرة. ثم غادر منها إلى «دمشق» في عام ⟦٢٠١٩⟧\u00a0\nوقال قبل أن يغادر: «عاد الوفد. وسنعود نحن إليها مسرعين ⟦غدا⟧»',
          fixed:
            'عودة الوفد\nعاد الوفد إلى القاهرة. ثم غادر منها إلى «دمشق» في عام ٢٠١٩.\u00a0\nوقال قبل أن يغادر: «عاد الوفد. وسنعود نحن إليها مسرعين غدا».',
        },
      ],
      good: [
        { text: 'عاد الوفد الكبير أمس إلى القاهرة بعد غياب طويل عنها وعن أهلها كلهم\nانتهى.' },
        {
          text: 'عودة الوفد\nخلفية الزيارة\n- عاد الوفد الكبير أمس إلى القاهرة بعد غياب طويل عنها وعن أهلها كلهم',
        },
        {
          text: 'عودة الوفد\nوقال الوزير للصحفيين في القاهرة أمس. وأضاف ما يلي:\nعاد. ثم غادر؟\nعاد. ثم قال...',
        },
        { text: 'عودة الوفد\nقال قبل أن يغادر: «عاد الوفد. وسنعود غدا.»' },
        { text: 'عودة الوفد\nللمزيد - عاد الوفد الكبير أمس إلى القاهرة بعد غياب طويل عنها وعن أهلها كلهم' },
        {
          text: 'عودة الوفد\nعاد الوفد إلى القاهرة مساء أمس. هاجر أحمد\nعاد. ثم قال قبل أن يغادر أمس #القاهرة_أولا\n//انتهى//',
        },
      ],
    },
  },
  check({ blocks, format }, { report }) {
    let isTitle = format === 'plain';
    for (const { block, start } of blocks) {
      const last = block.tokens.findLastIndex(isReadable);
      if (last < 0) continue;
      if (!isTitle && (block.kind === 'paragraph' || block.kind === 'quote'))
        checkParagraph(block, start, last);
      isTitle = false;
    }

    function checkParagraph(block: Block, offset: number, last: number): void {
      const { tokens } = block;
      let i = last;
      while (i > 0 && (CLOSERS.has(markOf(block, tokens[i])) || tokens[i]!.kind === 'space')) i--;
      const word = tokens[i]!;
      if (!isWordLike(word) || word.kind === 'hashtag' || word.kind === 'address') return;
      const first = tokens.find(isReadable);
      if (BULLETS.has(markOf(block, first)) || LEADS.has(textOf(block, first)) || isShort(block)) return;
      const end = offset + tokens[last]!.end;
      report({
        start: offset + word.start,
        end: offset + word.end,
        message: {
          ar: `تنتهي الفقرة عند «${shortText(block, word)}» بلا نقطة`,
          en: `The paragraph ends at "${shortText(block, word)}" without a stop`,
        },
        fixes: [choiceOf({ ar: 'أضف نقطة', en: 'Add a full stop' }, insert(end, '.'))],
      });
    }
  },
});

/** A short line, or one that ends in a name or subheading behind its last full sentence: «... غدا. هاجر أحمد». */
function isShort({ tokens, sentences }: Block): boolean {
  if (sentences.length < 2) return tokens.filter(isWordLike).length < SHORTEST_PARAGRAPH;
  const last = sentences.at(-1)!;
  return tokens.filter((token) => token.start >= last.start && isWordLike(token)).length < SHORTEST_SENTENCE;
}
