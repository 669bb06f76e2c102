import { boolean, object, optional } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { isWordLike, textOf } from '../../text/token-text.ts';
import { isAttachedPrefix } from '../../text/attached-prefix.ts';
import { replace, safeFixOf } from '../fix.ts';
import { isGap, readableAfter, readableBefore } from '../../text/neighbours.ts';

const TATWEEL = 0x640;
/** A dateline has few words before its dash: «الكويت ـ كونا». */
const LONGEST_DATELINE = 8;

const options = object({
  /** Whether the house writes ـ between the place and the source of a dateline. */
  allowInDateline: optional(boolean(), false),
});

export const tatweelDash = defineBlockRule({
  meta: {
    id: 'punctuation/tatweel-dash',
    summary: { ar: 'تطويل مكان الشرطة', en: 'Tatweel instead of a dash' },
    why: {
      ar: 'التطويل «ـ» يمدّ الحرف داخل الكلمة وليس شرطة، وتختلف صورته باختلاف الخط ولا تجده أدوات البحث. لا تشمل القاعدة «هـ» و«لـ» وما اتصل بكلمة.',
      en: 'The tatweel "ـ" stretches a letter inside a word and is no dash: it changes with the font, and searches miss it. "هـ", "لـ" and what is joined to a word are left alone.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'الرياض ⟦ـ⟧ خالد أحمد: وصل الوفد.', fixed: 'الرياض - خالد أحمد: وصل الوفد.' },
        {
          text: 'زار «القاهرة» ⟦ـ⟧\u00a0في عام ٢٠١٩ ⟦ــ⟧ ٢٠٢٠.',
          fixed: 'زار «القاهرة» -\u00a0في عام ٢٠١٩ - ٢٠٢٠.',
        },
        {
          text: 'الرياض ـ خالد أحمد: وصل الوفد ⟦ـ⟧ وهو كبير العدد ⟦ـ⟧ ثم غادر.',
          fixed: 'الرياض ـ خالد أحمد: وصل الوفد - وهو كبير العدد - ثم غادر.',
          options: { allowInDateline: true },
        },
      ],
      good: [
        { text: 'في عام 1436هـ وقال لـ(CNN) وبـ«نص» والـ"5".' },
        { text: 'الرياض - خالد أحمد: وصل الوفد.' },
        { text: 'في عام 1436 ه ـ وبعده ال ـ 15.' },
        { text: 'ـــــــــــــــ' },
        { text: 'الرياض ـ خالد أحمد: وصل الوفد.', options: { allowInDateline: true } },
      ],
    },
  },
  options,
  check(block, { options: { allowInDateline }, report }) {
    const { tokens } = block;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (block.text.charCodeAt(token.start) !== TATWEEL || !/^\u0640{1,3}$/.test(textOf(block, token)))
        continue;
      if (!isGap(tokens[i - 1]) || !isGap(tokens[i + 1])) continue;
      if (allowInDateline && i > 0 && i < LONGEST_DATELINE) continue;
      const before = readableBefore(block, i);
      const after = readableAfter(block, i);
      if (!isWordLike(after) && !isWordLike(before)) continue;
      // «1436 ه ـ» and «ال ـ 15» are one word that was torn: a dash would seal it.
      const word = before?.kind === 'word' ? textOf(block, before) : '';
      if (word === 'ه' || isAttachedPrefix(word)) continue;
      report({
        start: token.start,
        end: token.end,
        message: { ar: 'تطويل «ـ» مكان الشرطة «-»', en: 'Tatweel "ـ" instead of a dash' },
        fixes: [safeFixOf({ ar: 'ضع شرطة «-»', en: 'Write a dash "-"' }, replace(token, '-'))],
      });
    }
  },
});
