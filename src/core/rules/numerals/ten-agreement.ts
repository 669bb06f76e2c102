import { nounBehind } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { folded } from '../../text/characters.ts';
import { isBlank } from '../../text/token-text.ts';
import { choiceOf, replace, safeFixOf } from '../fix.ts';
import { genderOf } from './gender-of.ts';
import type { Gender } from './gender-of.ts';

/** The words before «عشر» that go with masculine nouns, and those that go with feminine ones behind «عشرة». */
const PAIRS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['أحد', 'إحدى'],
  ['احد', 'احدى'],
  ['اثنا', 'اثنتا'],
  ['اثني', 'اثنتي'],
  ['إثنا', 'إثنتا'],
  ['إثني', 'إثنتي'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['اربعة', 'اربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني'],
  ['تسعة', 'تسع'],
];
const ORDINALS = 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');

interface UnitWord {
  readonly gender: Gender;
  readonly isOrdinal: boolean;
}

const units = new Map<string, UnitWord>();
for (const [masculine, feminine] of PAIRS) {
  units.set(masculine, { gender: 'masculine', isOrdinal: false });
  units.set(feminine, { gender: 'feminine', isOrdinal: false });
}
for (const ordinal of ORDINALS) {
  units.set(ordinal, { gender: 'masculine', isOrdinal: true });
  units.set(`${ordinal}ة`, { gender: 'feminine', isOrdinal: true });
}

export const tenAgreement = defineBlockRule({
  meta: {
    id: 'numerals/ten-agreement',
    summary: { ar: '«عشر» و«عشرة» في الأعداد المركبة', en: '«عشر» and «عشرة» in numbers from 11 to 19' },
    why: {
      ar: 'عشرة العدد المركب توافق المعدود: أحد عشر رجلا، إحدى عشرة امرأة، ثلاثة عشر رجلا، ثلاث عشرة امرأة، القرن الخامس عشر، الساعة الثالثة عشرة.',
      en: 'The ten of a number from 11 to 19 has the gender of its noun: أحد عشر رجلا, إحدى عشرة امرأة, ثلاثة عشر رجلا, ثلاث عشرة امرأة, القرن الخامس عشر, الساعة الثالثة عشرة.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصلت ⟦إحدى عشر⟧ طائرة', fixed: 'وصلت إحدى عشرة طائرة' },
        { text: 'سقط ⟦أحد عشرة⟧ قتيلا و⟦ثلاثة عشرة⟧ جريحا', fixed: 'سقط أحد عشر قتيلا وثلاثة عشر جريحا' },
        { text: 'منذ ⟦ثلاث عشر⟧ سنة', fixed: 'منذ ثلاث عشرة سنة' },
        { text: 'سجل ⟦إحدى عشر⟧ لاعبا', fixed: 'سجل أحد عشر لاعبا' },
      ],
      good: [
        { text: 'أحد عشر قتيلا وإحدى عشرة طائرة وثلاثة عشر جريحا وثلاث عشرة سنة' },
        { text: 'في القرن الخامس عشر، في الساعة الثالثة عشرة' },
        { text: 'وقتل في الهجوم الثاني عشرة جنود' },
      ],
    },
  },
  check(block, { report }) {
    const { text, tokens } = block;
    for (let i = 2; i < tokens.length; i++) {
      const ten = tokens[i]!;
      if (ten.kind !== 'word' || !isBlank(tokens[i - 1]) || ten.end - ten.start > 12) continue;
      const tenWord = folded(text, ten.start, ten.end);
      if (tenWord !== 'عشر' && tenWord !== 'عشرة') continue;
      const word = tokens[i - 2]!;
      const found = word.kind === 'word' ? unitAt(block, word.start, word.end) : undefined;
      if (!found || (found.unit.gender === 'feminine') === (tenWord === 'عشرة')) continue;
      const { unit, start } = found;
      const noun = nounBehind(block, ten.end);
      // «في الهجوم الثاني عشرة جنود» counts the soldiers, not the attacks.
      if (noun?.form === 'plural') continue;
      const known = unit.isOrdinal ? undefined : noun ? genderOf(noun) : genderOfNext(block, i);
      const gender = known ?? unit.gender;
      const written = folded(text, start, word.end);
      const right = `${inGender(written, unit, gender)} ${gender === 'feminine' ? 'عشرة' : 'عشر'}`;
      const span = { start, end: ten.end };
      report({
        ...span,
        message: {
          ar: `«${written} ${tenWord}»: الصواب «${right}»`,
          en: `«${written} ${tenWord}» should be «${right}»`,
        },
        fixes: [
          (known ? safeFixOf : choiceOf)(
            { ar: `اكتب «${right}»`, en: `Write «${right}»` },
            replace(span, right),
          ),
        ],
      });
    }
  },
});

/** A word of the list behind up to one prefix letter, «وثلاث», «للخامس». */
function unitAt(
  { text }: Block,
  start: number,
  end: number,
): { readonly unit: UnitWord; readonly start: number } | undefined {
  const word = folded(text, start, end);
  const own = units.get(word);
  if (own) return { unit: own, start };
  // Signs and tatweel would move the place of the prefix.
  if (word.length !== end - start || !/^[وفبلك]/.test(word)) return undefined;
  const unit = units.get(word.slice(1));
  return unit && { unit, start: start + 1 };
}

function inGender(word: string, { gender, isOrdinal }: UnitWord, wanted: Gender): string {
  if (gender === wanted || isOrdinal) return word;
  const pair = PAIRS.find((forms) => forms.includes(word))!;
  return wanted === 'masculine' ? pair[0] : pair[1];
}

/** The gender of an accusative that is on no list: «مترشحا», «وزارة». */
function genderOfNext({ text, tokens }: Block, ten: number): Gender | undefined {
  const next = isBlank(tokens[ten + 1]) ? tokens[ten + 2] : undefined;
  if (next?.kind !== 'word') return undefined;
  const word = folded(text, next.start, next.end);
  if (/^.{2,}ة$/.test(word)) return 'feminine';
  return /^.{3,}ا$/.test(word) && !word.startsWith('ال') ? 'masculine' : undefined;
}
