import { defineBlockRule } from '../../rule.ts';
import { compoundOptions, compoundTest, reportCompounds } from './split-compound.ts';

export const MA_COMPOUNDS: ReadonlySet<string> = new Set(
  'مازال مازالت مازالوا مازلت مازلنا مايزال ماتزال مادام مادامت ماهو ماهي ماهذا مالم'.split(' '),
);

const isJoinedMa = compoundTest(MA_COMPOUNDS);

export const joinedMa = defineBlockRule({
  meta: {
    id: 'spacing/joined-ma',
    summary: { ar: '«ما» موصولة بما بعدها', en: '«ما» joined to the next word' },
    why: {
      ar: '«ما» تنفصل عن الفعل والضمير بعدها: ما زال، ما هو، ما لم. وتصلها بعض الصحف في كلمات بعينها، ولها الخيار `accept`.',
      en: '«ما» is a word of its own before verbs and pronouns. Some houses join it in certain words: for them there is the option `accept`.',
    },
    level: 'information',
    fix: 'safe',
    examples: {
      bad: [
        { text: '⟦مازال⟧ الوفد هنا', fixed: 'ما زال الوفد هنا' },
        { text: '⟦وماهو⟧ السبب؟', fixed: 'وما هو السبب؟' },
      ],
      good: [
        { text: 'ما زال الوفد هنا' },
        { text: 'ماهر من مالمو' },
        { text: 'مدينة باي-ماهو' },
        { text: 'مازال الوفد هنا', options: { accept: ['مازال'] } },
      ],
    },
  },
  options: compoundOptions,
  check(block, { options, report }) {
    reportCompounds(block, isJoinedMa, MA_COMPOUNDS, options.accept, report);
  },
});
