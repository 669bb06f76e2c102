import { defineBlockRule } from '../../rule.ts';
import type { Edit } from '../../text/edit.ts';
import type { Finding } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { wordTest, wordsThat } from '../words-that.ts';

/** Letters in the shape they have at one place of a word; «ﷲ» and «ﷺ» are signs of their own and stay. */
const FORM = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc]/;
const EVERY_FORM = new RegExp(FORM, 'g');

const hasForm = wordTest((word) => FORM.test(word));

export const presentationForm = defineBlockRule({
  meta: {
    id: 'orthography/presentation-form',
    summary: { ar: 'حروف بأشكال العرض', en: 'Letters as presentation forms' },
    why: {
      ar: 'أشكال العرض (ﺍﻟﺨﺒﺮ) صور للحروف تأتي مع النص الملصق من ملفات PDF: تُقرأ كغيرها، لكن البحث لا يجدها والمدقّقات لا تعرفها. لا تشمل القاعدة «ﷲ» و«ﷺ».',
      en: 'Presentation forms (ﺍﻟﺨﺒﺮ) are shapes of letters that come with text pasted from PDF files: they look like any others, but searches and checkers miss them. «ﷲ» and «ﷺ» are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قرأ ⟦ﺍﻟﺨﺒﺮ⟧ اليوم', fixed: 'قرأ الخبر اليوم' },
        { text: '⟦ﻷن ﺍﻟﺨﺒﺮ⟧ قديم', fixed: 'لأن الخبر قديم' },
      ],
      good: [{ text: 'قال رسول الله ﷺ' }, { text: 'لأن الخبر قديم' }],
    },
  },
  check(block, { report }) {
    let run: { start: number; end: number; edits: Edit[]; last: number } | undefined;
    const flush = () => {
      if (run) report(findingOf(run));
      run = undefined;
    };
    for (const { token, word, index } of wordsThat(block, hasForm)) {
      const edit = replace(token, word.replace(EVERY_FORM, baseLetters));
      // A pasted line is one finding, not one a word.
      if (run && run.last === index - 2 && block.tokens[index - 1]!.kind === 'space') {
        run = { ...run, end: token.end, last: index };
        run.edits.push(edit);
      } else {
        flush();
        run = { start: token.start, end: token.end, edits: [edit], last: index };
      }
    }
    flush();
  },
});

/** The letters of a form; a form of a sign alone comes with a blank or a tatweel to ride on, which goes. */
function baseLetters(form: string): string {
  return form.normalize('NFKC').replace(/^[ \u0640](?=\p{M})/u, '');
}

function findingOf({ start, end, edits }: { start: number; end: number; edits: readonly Edit[] }): Finding {
  return {
    start,
    end,
    message: {
      ar: 'حروف بأشكال العرض، لا يجدها البحث',
      en: 'Letters as presentation forms, which searches miss',
    },
    fixes: [safeFixOf({ ar: 'اكتبها حروفا عادية', en: 'Write them as plain letters' }, ...edits)],
  };
}
