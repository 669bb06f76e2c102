import { bare } from '../../text/characters.ts';
import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/**
 * Words that news writes without their hamza and that two hamzas fit, the more frequent first, counted in news of 23
 * outlets. Words that are right without a hamza too («اذن», «امن») are left out.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  امام: ['أمام', 'إمام'],
  امامنا: ['أمامنا', 'إمامنا'],
  اثر: ['إثر', 'أثر'],
  اثرها: ['إثرها', 'أثرها'],
  اعلام: ['إعلام', 'أعلام'],
  احداث: ['أحداث', 'إحداث'],
  ابطال: ['أبطال', 'إبطال'],
  احساء: ['أحساء', 'إحساء'],
  اعداد: ['إعداد', 'أعداد'],
  احياء: ['أحياء', 'إحياء'],
  اثار: ['آثار', 'أثار'],
  اشغال: ['أشغال', 'إشغال'],
  انفاق: ['إنفاق', 'أنفاق'],
  اضرار: ['أضرار', 'إضرار'],
  اشكال: ['أشكال', 'إشكال'],
  اعمار: ['إعمار', 'أعمار'],
  احكام: ['أحكام', 'إحكام'],
  انذاك: ['آنذاك'],
  اصابته: ['إصابته', 'أصابته'],
  اصابتهم: ['إصابتهم', 'أصابتهم'],
  انصاف: ['إنصاف', 'أنصاف'],
  اشعال: ['إشعال'],
  اشعار: ['إشعار', 'أشعار'],
  ادراج: ['إدراج', 'أدراج'],
  اعادتها: ['إعادتها', 'أعادتها'],
  اخبار: ['أخبار', 'إخبار'],
  ابعاد: ['أبعاد', 'إبعاد'],
  ايجار: ['إيجار'],
  اعذار: ['أعذار', 'إعذار'],
  ادانته: ['إدانته', 'أدانته'],
  احالته: ['إحالته', 'أحالته'],
  اجماع: ['إجماع'],
};
const PREFIXED = /^([وف]?(?:ال|بال|كال|لل)?)(ا.+)$/;
const isAmbiguous = wordTest((_, plain) => formsOf(plain).length > 0);

export const ambiguousHamza = defineBlockRule({
  meta: {
    id: 'orthography/ambiguous-hamza',
    summary: { ar: 'همزة ساقطة تحتمل صورتين', en: 'Missing hamza that may be two' },
    why: {
      ar: '«اعلام» هي «إعلام» أو «أعلام»، و«امام» هي «أمام» أو «إمام»: المحرّر هو الذي يعرف المراد، والأكثر ورودا في الأخبار أوّل الاقتراحين.',
      en: '«اعلام» is «إعلام» or «أعلام», «امام» is «أمام» or «إمام»: the editor knows which is meant. The one more frequent in news comes first.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'وسائل ⟦الاعلام⟧ العربية', fixed: 'وسائل الإعلام العربية' },
        { text: 'مثل ⟦امام⟧ المحكمة', fixed: 'مثل أمام المحكمة' },
      ],
      good: [{ text: 'وسائل الإعلام وأعلام الدول' }, { text: 'أخذ الإذن من الأمن' }],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, isAmbiguous)) {
      const forms = formsOf(bare(word));
      const message = {
        ar: `سقطت الهمزة من «${word}»؛ المراد ${forms.map((form) => `«${form}»`).join(' أو ')}`,
        en: `«${word}» lacks its hamza: ${forms.map((form) => `«${form}»`).join(' or ')}`,
      };
      report(wordFinding(token, message, forms, false));
    }
  },
});

/** The word with each hamza that fits it, its prefixes kept; empty where it is none of these. */
function formsOf(word: string): readonly string[] {
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
  return Object.hasOwn(FORMS, rest) ? FORMS[rest]!.map((form) => prefix + form) : [];
}
