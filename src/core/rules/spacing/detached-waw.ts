import { isSingleLetter } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { textOf } from '../../text/token-text.ts';
import { remove, safeFixOf } from '../fix.ts';
import { forEachDetachedWaw } from './detached-waws.ts';

export const detachedWaw = defineBlockRule({
  meta: {
    id: 'spacing/detached-waw',
    summary: { ar: 'واو منفصلة عن كلمتها', en: 'Detached waw' },
    why: {
      ar: 'واو العطف حرف واحد يتصل بالكلمة التي بعده، فإن انفصلت عنها بقيت وحدها في آخر السطر. لا تشمل القاعدة الواو رمزا في قائمة: أ و ب، (أ) و (ب)، ص. و ش.',
      en: 'The conjunction «و» joins the word behind it; detached, it may be left alone at the end of a line. A waw among letters of a list or initials is left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'حضر الوزير و⟦ ⟧قال إن', fixed: 'حضر الوزير وقال إن' },
        { text: 'و⟦ ⟧أضاف الوزير', fixed: 'وأضاف الوزير' },
        { text: 'وَ⟦ ⟧قال', fixed: 'وَقال' },
        { text: 'انتهى الاجتماع. و⟦  ⟧أكد الوفد', fixed: 'انتهى الاجتماع. وأكد الوفد' },
      ],
      good: [
        { text: 'حضر الوزير وقال' },
        { text: 'الفقرات أ و ب و ج' },
        { text: 'المتهمان (ص. و ش.) والشاهد (أ) و (ب)' },
        { text: 'و) الأحكام الختامية' },
        { text: '8 و مارس' },
        { text: 'بين 15 و 20' },
        { text: 'قال و "سنعود"' },
      ],
    },
  },
  check(block, { report }) {
    forEachDetachedWaw(block, ({ space, next, waw }) => {
      const word = textOf(block, next);
      if (next.kind !== 'word' || isSingleLetter(word) || word.startsWith('\u0640')) return;
      if (isBehindNumber(waw.start)) return;
      report({
        start: space.start,
        end: space.end,
        message: { ar: `الواو منفصلة عن «${word}»`, en: `«و» is detached from «${word}»` },
        fixes: [safeFixOf({ ar: 'صِل الواو بالكلمة', en: 'Join the waw to its word' }, remove(space))],
      });
    });

    /** «8 و مارس»: behind a figure the waw may be part of a label. */
    function isBehindNumber(start: number): boolean {
      return /[0-9\u0660-\u0669]\s+$/.test(block.text.slice(Math.max(0, start - 4), start));
    }
  },
});
