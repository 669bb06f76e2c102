import { object, optional, picklist } from 'valibot';
import { defineDraftRule } from '../../rule.ts';
import { replace, safeFixOf } from '../fix.ts';
import { placedWords } from './placed-words.ts';

type Placement = 'letter' | 'alef';

const ENDINGS: Readonly<Record<Placement, string>> = { letter: '\u064bا', alef: 'ا\u064b' };
const ENDING = /(?:\u064bا|ا\u064b)$/;
const hasTanwin = (word: string): boolean => ENDING.test(word);
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
    const words = placedWords(draft, hasTanwin);
    const count = (placement: Placement) =>
      words.filter(({ word }) => placementOf(word) === placement).length;
    const counts = { letter: count('letter'), alef: count('alef') };
    const [opening] = words;
    if (!opening) return;
    const wanted =
      style !== 'majority'
        ? style
        : counts.letter === counts.alef
          ? placementOf(opening.word)
          : counts.letter > counts.alef
            ? 'letter'
            : 'alef';
    const strays = words.filter(({ word }) => placementOf(word) !== wanted);
    const [first, ...others] = strays;
    if (!first) return;
    const other = wanted === 'letter' ? 'alef' : 'letter';
    const name = {
      letter: { ar: 'قبل الألف (ًا)', en: 'before the alef (ًا)' },
      alef: { ar: 'على الألف (اً)', en: 'on the alef (اً)' },
    };
    report({
      start: first.start,
      end: first.end,
      message: {
        ar: `${style === 'majority' ? 'التنوين في النص' : 'مذهب الدار التنوين'} ${name[wanted].ar} (${counts[wanted]})، وهو هنا ${name[other].ar} (${counts[other]})`,
        en: `${style === 'majority' ? 'Tanwin in this text stands' : 'The house writes tanwin'} ${name[wanted].en} (${counts[wanted]}); here it is ${name[other].en} (${counts[other]})`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: 'كلمة أخرى تنوينها مخالف', en: 'Another word with its tanwin elsewhere' },
      })),
      fixes: [
        safeFixOf(
          { ar: `اجعل التنوين كلّه ${name[wanted].ar}`, en: `Write all tanwin ${name[wanted].en}` },
          ...strays.map((place) => replace(place, place.word.replace(ENDING, ENDINGS[wanted]))),
        ),
      ],
    });
  },
});
