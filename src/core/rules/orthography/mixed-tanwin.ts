import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import type { Localized } from '../../localized.ts';
import { wordTest } from '../words-that.ts';
import { placedWords } from './placed-words.ts';
import { strayFinding } from './stray-finding.ts';
import { strayWords } from './stray-words.ts';

type Placement = 'letter' | 'alef';

const ENDINGS: Readonly<Record<Placement, string>> = { letter: '\u064bا', alef: 'ا\u064b' };
const NAMES: Readonly<Record<Placement, Localized>> = {
  letter: { ar: 'قبل الألف (ًا)', en: 'before the alef (ًا)' },
  alef: { ar: 'على الألف (اً)', en: 'on the alef (اً)' },
};
const ENDING = /(?:\u064bا|ا\u064b)$/;
const hasTanwin = wordTest((word) => ENDING.test(word));
const placementOf = (word: string): Placement => (word.endsWith(ENDINGS.letter) ? 'letter' : 'alef');

const options = object({
  /** `letter`: شكرًا; `alef`: شكراً; `majority`: as most words of the draft have it. */
  style: optional(picklist(['majority', 'letter', 'alef']), 'majority'),
});

export const mixedTanwin = defineDraftRule({
  meta: {
    id: 'orthography/mixed-tanwin',
    summary: { ar: 'تنوين الفتح في موضعين', en: 'Tanwin in two places' },
    why: {
      ar: 'يُكتب تنوين الفتح على الحرف الذي قبل الألف (شكرًا) أو على الألف نفسها (شكراً). المذهبان صحيحان، لكن الخبر الواحد يلتزم أحدهما: الغالب فيه أو مذهب الدار.',
      en: 'Tanwin is written on the letter before the alef (شكرًا) or on the alef itself (شكراً). Both are right, but one story keeps to one of them: the one that prevails, or the house style.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'شكرًا، عددًا كبيرًا، ⟦سعياً⟧ إلى وفوداً', fixed: 'شكرًا، عددًا كبيرًا، سعيًا إلى وفودًا' },
        { text: '⟦شكرًا⟧ لكم', fixed: 'شكراً لكم', options: { style: 'alef' } },
      ],
      good: [{ text: 'شكرًا، عددًا كبيرًا' }, { text: 'شكراً، عدداً كبيراً' }, { text: 'مساءً ومرةً وهدىً شكراً' }],
    },
  },
  options,
  check(draft, { options: { style }, report }) {
    const found = strayWords(placedWords(draft, hasTanwin), placementOf, style);
    if (!found) return;
    const { wanted, kept, strays } = found;
    const other = wanted === 'letter' ? 'alef' : 'letter';
    report(
      strayFinding(found, {
        message: {
          ar: `${style === 'majority' ? 'التنوين في النص' : 'مذهب الدار التنوين'} ${NAMES[wanted].ar} (${kept})، وهو هنا ${NAMES[other].ar} (${strays.length})`,
          en: `${style === 'majority' ? 'Tanwin in this text stands' : 'The house writes tanwin'} ${NAMES[wanted].en} (${kept}); here it is ${NAMES[other].en} (${strays.length})`,
        },
        other: { ar: 'كلمة أخرى تنوينها مخالف', en: 'Another word with its tanwin elsewhere' },
        title: {
          ar: `اجعل التنوين كلّه ${NAMES[wanted].ar}`,
          en: `Write all tanwin ${NAMES[wanted].en}`,
        },
        safe: true,
        rewrite: (word) => word.replace(ENDING, ENDINGS[wanted]),
      }),
    );
  },
});
