import { array, object, optional, string } from 'valibot';
import { defineBlockRule } from '../../rule.ts';
import { reportCompounds } from './split-compound.ts';

const COMPOUNDS =
  'مازال مازالت مازالوا مازلت مازلنا مايزال ماتزال مادام مادامت مادامت ماهو ماهي ماهذا مالم'.split(' ');
const ALL: ReadonlySet<string> = new Set(COMPOUNDS);

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
  options: object({ accept: optional(array(string()), []) }),
  check(block, { options, report }) {
    const accepted = new Set(options.accept);
    reportCompounds(
      block,
      accepted.size === 0 ? ALL : new Set(COMPOUNDS.filter((word) => !accepted.has(word))),
      report,
    );
  },
});
