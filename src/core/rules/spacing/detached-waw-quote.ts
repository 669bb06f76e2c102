import { defineBlockRule } from '../../rule.ts';
import { isWordLike, markOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { forEachDetachedWaw } from './detached-waws.ts';

const OPENERS = new Set(['«', '"', '“', '(']);

export const detachedWawQuote = defineBlockRule({
  meta: {
    id: 'spacing/detached-waw-quote',
    summary: { ar: 'واو منفصلة عن قوس أو علامة تنصيص', en: 'Waw detached from a bracket or quotation mark' },
    why: {
      ar: 'تتصل الواو بالقوس وعلامة التنصيص كما تتصل بالكلمة: و«الحياة»، و(12). وهو اختيار أكثر الصحف.',
      en: 'The conjunction joins brackets and quotation marks as it joins a word: «و«الحياة»». Most houses write it so.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'صحيفتا «الرأي» و⟦ ⟧«الحياة»', fixed: 'صحيفتا «الرأي» و«الحياة»' },
        { text: 'حزبا "النور" و⟦ ⟧"الوسط"', fixed: 'حزبا "النور" و"الوسط"' },
      ],
      good: [
        { text: 'صحيفتا «الرأي» و«الحياة»' },
        { text: 'الفقرتان (أ) و (ب)' },
        { text: 'قال: "نحن و " ثم سكت' },
      ],
    },
  },
  check(block, { report }) {
    forEachDetachedWaw(block, ({ space, next }) => {
      const mark = markOf(block, next);
      const behind = block.tokens[block.tokens.indexOf(next) + 1];
      if (!OPENERS.has(mark) || !isWordLike(behind)) return;
      report({
        start: space.start,
        end: space.end,
        message: { ar: `الواو منفصلة عن «${mark}»`, en: `«و» is detached from "${mark}"` },
        fixes: [safeFixOf({ ar: 'صِل الواو بما بعدها', en: 'Join the waw to what follows' }, remove(space))],
      });
    });
  },
});
