import { defineDraftRule } from '../../rule.ts';
import { placedIn } from '../../text/placed-in.ts';
import { strayFinding } from '../orthography/stray-finding.ts';
import { strayWords } from '../orthography/stray-words.ts';
import { familyOf } from './digits.ts';
import { numberOf, percentsOf } from './percents.ts';

export const percentSignFamily = defineDraftRule({
  meta: {
    id: 'numerals/percent-sign-family',
    summary: { ar: 'علامة نسبة لا توافق أرقامها', en: 'Percent sign of the other kind of digits' },
    why: {
      ar: 'للأرقام المشرقية علامتها ٪ (١٢٪)، وللأرقام 123 علامتها % (12%).',
      en: 'Arabic-Indic digits have the sign ٪ (١٢٪), European ones the sign % (12%).',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'بين ⟦١٢%⟧ و%١٥', fixed: 'بين ١٢٪ و٪١٥' },
        { text: 'نحو ⟦12٪⟧ و15%', fixed: 'نحو 12% و15%' },
      ],
      good: [{ text: 'بين ١٢٪ و15%' }, { text: 'نحو ١٢ في المئة' }],
    },
  },
  check(draft, { report }) {
    const signs = placedIn(draft, percentsOf).filter(({ word }) => /[%٪]/.test(word));
    const found = strayWords<'own' | 'foreign'>(signs, signOf, 'own');
    if (!found) return;
    const { first, strays } = found;
    const right = withOwnSign(first.word);
    report(
      strayFinding(found, {
        message: {
          ar: `العلامة في «${first.word}» لا توافق أرقامها؛ هي «${right}» (${strays.length})`,
          en: `The sign of «${first.word}» does not go with its digits; it is «${right}» (${strays.length})`,
        },
        other: { ar: 'علامة أخرى لا توافق أرقامها', en: 'Another sign that does not go with its digits' },
        title: { ar: 'اجعل كل علامة موافقة لأرقامها', en: 'Give every number the sign of its digits' },
        safe: true,
        rewrite: withOwnSign,
      }),
    );
  },
});

function signOf(percent: string): 'own' | 'foreign' {
  return withOwnSign(percent) === percent ? 'own' : 'foreign';
}

function withOwnSign(percent: string): string {
  return percent.replace(/[%٪]/, familyOf(numberOf(percent)) === 'european' ? '%' : '٪');
}
