import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createReviewer,
  entitiesOf,
  readKnowledge,
  type Review,
  type Reviewer,
} from '../../../src/core/index.ts';
import { findVariants } from '../../../src/core/names/index.ts';
import { nameRules } from '../../../src/core/rules/names/index.ts';
import { format } from '../../support/drafts.ts';
import { knowledge, namesFile } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

/** Pieces of news with names in several spellings, among them some that the tagger misses, with dates and numbers. */
const PIECES = [
  ...[
    'خليفة حفتر',
    'حفتر',
    'وحفتار',
    'خليفه حفتار',
    'ليبيا أوبزيرفر',
    'أوبزرفر',
    'سيلفيو برلسكوني',
    'بيرلسكوني',
  ],
  ...['عبد الله الثاني', 'عبدالله', 'يوسف بطرس غالي', 'غالى', 'إسبانيا', 'لاسبانيا', 'نيويورك', 'نيو يورك'],
  ...['وزير الخارجية', 'المشير', 'الدكتور', 'د.', 'رئيس التحرير', 'وزارة الخارجية المصرية', 'ميتا (Meta)'],
  ...['قال', 'في', 'إن', 'أمس', '22 نوفمبر 2024', 'الجمعة', '3.5 مليون دولار', '15%', 'أميركا', 'أمريكا'],
  ...['.', '،', '«', '»', '\n', '\n', '\n\n', ' ', ' ', '- ', '**'],
];
const piece = fc.constantFrom(...PIECES);
const news = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));
const letter = fc.constantFrom(...'ابترسفيهوة ');
const change = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 1, 8),
  text: fc.oneof(letter, fc.constant(''), piece),
});

const everything = Object.fromEntries(nameRules.map(({ meta }) => [meta.id, 'warning'] as const));

/** What is said of the names of a draft. */
function told({ draft, findings, failures }: Review): unknown {
  return { entities: entitiesOf(draft), variants: findVariants(draft), findings, failures };
}

describe('names and entities', () => {
  it('are after any edits as if nothing had been read before', async () => {
    const lexicon = await productLexicon();
    const [warm, cold] = [knowledge(), readKnowledge(namesFile())].map((known) =>
      createReviewer(nameRules, { levels: everything }, { knowledge: known, lexicon }),
    ) as [Reviewer, Reviewer];
    fc.assert(
      fc.property(news, format, fc.array(change, { minLength: 1, maxLength: 8 }), (text, chosen, changes) => {
        let current = text;
        let review = warm.review(current, chosen);
        for (const { at, length, text: inserted } of changes) {
          const start = at % (current.length + 1);
          current = current.slice(0, start) + inserted + current.slice(start + length);
          review = warm.review(current, chosen, review);
          assert.deepEqual(told(review), told(cold.review(current, chosen)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
