import { defineBlockRule } from '../../rule.ts';
import type { Localized } from '../../localized.ts';
import { replace, safeFixOf } from '../fix.ts';
import { entityAt } from './html-entity.ts';
import { tagAt } from './html-tag.ts';
import { marksOf } from '../../text/marks.ts';

export const leftoverMarkup = defineBlockRule({
  meta: {
    id: 'punctuation/leftover-markup',
    summary: { ar: 'بقايا وسوم HTML', en: 'Leftover HTML' },
    why: {
      ar: 'رموز مثل &quot; و&nbsp; ووسوم مثل <br> تبقى من النسخ من صفحات الوب، وتظهر للقارئ كما هي. يحلّ الحرف المقصود محلّ الرمز، ومسافة عادية محلّ كل مسافة. لا تعمل القاعدة في Markdown لأن ذلك فيه كتابة صحيحة.',
      en: 'Codes such as &quot; and &nbsp; and tags such as <br> are left by a copy from a web page and shown to readers as they stand. Each gives way to its character, every kind of space to a plain one. Silent in Markdown, where they are legal.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال ⟦&quot;⟧نعم⟦&quot;⟧ ثم غادر.', fixed: 'قال "نعم" ثم غادر.' },
        { text: 'زار ⟦&#8220;⟧القاهرة⟦&#x201d;⟧ في ٣٠⟦&nbsp;⟧مايو.', fixed: 'زار “القاهرة” في ٣٠ مايو.' },
        { text: 'وصل⟦<br />⟧الوفد ⟦<strong>⟧أمس⟦</strong>⟧.', fixed: 'وصل الوفد أمس.' },
        { text: 'كتاب⟦&rlm;⟧ «الأيام⟦&#8207;⟧»', fixed: 'كتاب «الأيام»' },
        { text: '⟦<a href="https://example.com/a?b=1">⟧الخبر⟦</a>⟧', fixed: 'الخبر' },
      ],
      good: [
        { text: 'شركة AT&T وشركة R&D; وغيرهما.' },
        { text: 'العدد 5 < 6 و7 > 3.' },
        { text: 'رابط https://example.com/?a=1&amp;b=2 هنا.' },
        { text: 'الرمز &غير معروف; والوسم <خبر>.' },
      ],
    },
  },
  check(block, { report }) {
    if (block.format === 'markdown') return;
    let end = 0;
    for (const { index, text } of marksOf(block)) {
      const { start } = block.tokens[index]!;
      if (start < end || (text !== '&' && text !== '<')) continue;
      const found = text === '&' ? entityAt(block.text, start) : tagAt(block.text, start);
      if (!found) continue;
      end = found.end;
      const span = { start, end };
      const shown = block.text.slice(start, Math.min(end, span.start + 40));
      report({
        ...span,
        message: { ar: `بقايا HTML: «${shown}»`, en: `Leftover HTML: ${shown}` },
        fixes: [safeFixOf(titleOf(found.character), replace(span, found.character))],
      });
    }
  },
});

function titleOf(character: string): Localized {
  if (character === '') return { ar: 'احذفه', en: 'Remove it' };
  if (character === ' ') return { ar: 'ضع مسافة مكانه', en: 'Replace it by a space' };
  return { ar: `ضع «${character}» مكانه`, en: `Replace it by "${character}"` };
}
