import { placedByNames, rewriteName, type NamePlace } from '../../names/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { isQuoted } from '../../text/quotations.ts';
import { textOf } from '../../text/token-text.ts';
import { choiceOf } from '../fix.ts';
import { personPlaces } from './person-places.ts';

/** «السيد» and «السيدة» behind their joined prefixes; the second group is behind «ل», which has eaten the alef. */
const SAYYID = /^([وف]?[بك]?)السيدة?$|^([وف]?ل)لسيدة?$/;

export const sayyid = defineDraftRule({
  meta: {
    id: 'names/sayyid',
    summary: { ar: '«السيد» قبل الاسم', en: '«السيد» before a name' },
    why: {
      ar: 'تكتفي أكثر الصحف بالاسم أو المنصب، فلا تكتب «السيد» قبل الاسم. وهي لقب ديني في سياقات شيعية، وتلتزمها بعض الدور، فالقاعدة متوقفة حتى تطلبها الدار. ولا تمس الاقتباس المباشر، ولا من اسمه السيد.',
      en: 'Most newsrooms are content with the name or the office and write no «السيد» before it. It is a religious title among Shia, and some houses keep it, so the rule is off until a house asks for it. Direct quotations are left alone, and so is whoever is called السيد.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'وصل ⟦السيد⟧ محمد حسنين إلى القاهرة', fixed: 'وصل محمد حسنين إلى القاهرة' },
        { text: 'رسالة ل⟦لسيدة⟧ فاطمة الزهراء', fixed: 'رسالة لفاطمة الزهراء' },
      ],
      good: [{ text: 'قال السيد الوزير' }, { text: 'قال: «جاء السيد محمد حسنين من القاهرة»' }],
    },
  },
  check(draft, { report }) {
    for (const { start, end, prefix, name, toName } of sayyidPlaces(draft)) {
      report({
        start,
        end,
        message: {
          ar: '«السيد» قبل الاسم تستغني عنها الدار',
          en: 'The house does without «السيد» before names',
        },
        fixes: [
          choiceOf(
            { ar: 'احذفها', en: 'Remove it' },
            rewriteName({ start, end: end + toName, prefix }, name),
          ),
        ],
      });
    }
  },
});

/** «السيد» before a name outside direct quotations, without what is joined before it. */
interface SayyidPlace extends NamePlace {
  readonly name: string;
  /** How many code units lie from its end to that of the name. */
  readonly toName: number;
}

const sayyidPlaces = placedByNames((block, mentions): readonly SayyidPlace[] =>
  personPlaces(block, mentions).flatMap(({ mention: { end, name }, before }) => {
    const token = block.tokens[before];
    const match = token?.kind === 'word' && SAYYID.exec(bare(textOf(block, token)));
    if (!match || isQuoted(block, token.start)) return [];
    const prefix = match[1] ?? match[2]!;
    return [{ start: token.start + prefix.length, end: token.end, prefix, name, toName: end - token.end }];
  }),
);
