import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { wordFinding } from './word-finding.ts';

/** A hamza between two alefs at the end, with tanwin on either side of the second, or without. */
const NEEDLESS = /(?<=.اء)(?:\u064bا|ا\u064b?)$/;
/** Without tanwin it may be a verb of two: «جاءا معا», «أساءا إليه». */
const VERB_OF_TWO = /^[وف]?(?:[جشسفبن]|[أا]س|أض|است|ان?تش|تر|تن)اءا$/;

const endsInNeedlessAlef = wordTest((word) => NEEDLESS.test(word) && !VERB_OF_TWO.test(word));

export const alefAfterHamza = defineBlockRule({
  meta: {
    id: 'orthography/alef-after-hamza',
    summary: { ar: 'ألف تنوين بعد همزة قبلها ألف', en: 'Alef of tanwin after a hamza behind an alef' },
    why: {
      ar: 'إذا سبقت الهمزةَ المتطرفة ألف كُتب تنوين النصب عليها بلا ألف: سماءً، مساءً. أما «جزءًا» و«بدءًا» فالألف فيهما صحيحة، وكذلك ألف المثنى في «جاءا».',
      en: 'After a final hamza that follows an alef, tanwin is written without another alef: سماءً, مساءً. The alef of «جزءًا» and «بدءًا» is right, and so is that of two who act: «جاءا».',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'كانت ⟦سماءاً⟧ صافية', fixed: 'كانت سماءً صافية' },
        { text: 'وصل ⟦مساءًا⟧ إلى المدينة', fixed: 'وصل مساءً إلى المدينة' },
        { text: '⟦بناءا⟧ على طلبه', fixed: 'بناء على طلبه' },
      ],
      good: [
        { text: 'جزءاً من الخطة وبدءًا من اليوم' },
        { text: 'وصل مساءً' },
        { text: 'جاءا معا وأساءا إليه' },
      ],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, endsInNeedlessAlef)) {
      const mended = word.replace(NEEDLESS, word.includes('\u064b') ? '\u064b' : '');
      const message = {
        ar: `لا تُزاد ألف بعد همزة قبلها ألف: «${mended}»`,
        en: `No alef is added after a hamza behind an alef: «${mended}»`,
      };
      report(wordFinding(token, message, [mended], true));
    }
  },
});
