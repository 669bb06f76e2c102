import { defineDraftRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { readableAfter, readableBefore } from '../../text/neighbours.ts';
import { isQuoted } from '../../text/quotations.ts';
import { shift, type Span } from '../../text/span.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';

/** Words after which a hashtag is spoken of: «وسم #القدس», «تحت هاشتاغ #القدس». */
const NAMED = /(?:وسم|وسوم|هاشتا[غقج])(?:ات)?$/;
const ARABIC = /^#[\u0620-\u064a\u0660-\u0669]/;

interface Hashtag extends Span {
  readonly words: string;
}

export const hashtagInProse = defineDraftRule({
  meta: {
    id: 'style/hashtag-in-prose',
    summary: { ar: 'وسم داخل الجملة', en: 'A hashtag in the sentence' },
    why: {
      ar: 'يُكتب الاسم في الخبر كلمات تفصلها المسافات، والوسم لمواقع التواصل. تنبه القاعدة مرة واحدة في المسودة، ولا تشمل وسما يُتحدث عنه نحو «تحت وسم #القدس»، ولا الوسوم بعد آخر الجملة.',
      en: 'In news a name is words with blanks between; hashtags are for social media. Reported once a draft. A hashtag that is spoken of is left alone, as in «تحت وسم #القدس», and so are those behind the last sentence.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'فاز ⟦#المنتخب_التونسي⟧ أمس', fixed: 'فاز المنتخب التونسي أمس' },
        {
          text: 'وصل الوفد إلى ⟦#القاهرة⟧.\nوعاد إلى #تونس.',
          fixed: 'وصل الوفد إلى القاهرة.\nوعاد إلى تونس.',
        },
      ],
      good: [
        { text: 'فاز المنتخب التونسي أمس. #كأس_العالم' },
        { text: 'كتبوا تحت وسم #القدس_لنا' },
        { text: 'كتب "فاز #المنتخب أمس في الملعب" على صفحته' },
      ],
    },
  },
  check({ blocks }, { report }) {
    const found = blocks.flatMap(({ block, start }) => {
      return hashtagsOf(block).map((hashtag) => ({ ...hashtag, ...shift(hashtag, start) }));
    });
    const [first, ...others] = found;
    if (!first) return;
    report({
      start: first.start,
      end: first.end,
      message: { ar: `اكتب «${first.words}» بلا وسم`, en: `Write «${first.words}» without a hashtag` },
      related: others.map(({ start, end }) => ({ start, end, message: { ar: 'وهنا أيضا', en: 'Here too' } })),
      fixes: [
        choiceOf(
          {
            ar: 'اكتب الأسماء بلا وسوم في المسودة كلها',
            en: 'Write the names without hashtags in the whole draft',
          },
          ...found.map((hashtag) => replace(hashtag, hashtag.words)),
        ),
      ],
    });
  },
});

const known = new WeakMap<Block, readonly Hashtag[]>();

/** The hashtags that stand for words of a sentence. */
function hashtagsOf(block: Block): readonly Hashtag[] {
  let hashtags = known.get(block);
  if (!hashtags) known.set(block, (hashtags = findHashtags(block)));
  return hashtags;
}

function findHashtags(block: Block): readonly Hashtag[] {
  if (!block.text.includes('#')) return [];
  return block.tokens.flatMap((token, i) => {
    if (token.kind !== 'hashtag') return [];
    const written = textOf(block, token);
    const before = readableBefore(block, i);
    const isInSentence = before?.kind === 'word' || readableAfter(block, i)?.kind === 'word';
    if (!ARABIC.test(written) || !isInSentence || NAMED.test(textOf(block, before))) return [];
    if (isQuoted(block, token.start)) return [];
    const words = written.slice(1).replace(/_+/g, ' ').trim();
    return [{ start: token.start, end: token.end, words }];
  });
}
