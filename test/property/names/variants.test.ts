import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areDistinct } from '../../../src/core/names/distinct-names.ts';
import { foldName } from '../../../src/core/names/fold-name.ts';
import { scoreVariant } from '../../../src/core/names/score-variant.ts';
import { variantsOf } from '../../support/variants.ts';

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآءؤئىةڤ'];
const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 12 });
const names = fc.array(name, { minLength: 2, maxLength: 30 });

describe('spellings of names', () => {
  it('fold to a key that folds to itself', () => {
    fc.assert(fc.property(name, (a) => assert.equal(foldName(foldName(a)), foldName(a))));
  });

  it('are compared alike from either side', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        assert.equal(scoreVariant(a, b), scoreVariant(b, a));
        assert.equal(areDistinct(a, b), areDistinct(b, a));
      }),
    );
  });

  it('never look less alike than a name that differs in more letters', () => {
    fc.assert(
      fc.property(name, (a) => {
        assert.ok(scoreVariant(a, `${a}ر`) <= scoreVariant(a, a));
        assert.ok(scoreVariant(a, `${a}رم`) <= scoreVariant(a, `${a}ر`) + 1e-9);
      }),
    );
  });

  it('are grouped once each, the most frequent first, and the same way every time', () => {
    fc.assert(
      fc.property(names, (person) => {
        const text = [...person, ...person.slice(0, 5)].join(' ثم ');
        const groups = variantsOf(text, { person });
        assert.deepEqual(variantsOf(text, { person }), groups);
        const forms = groups.flatMap(({ spellings }) => spellings.map((spelling) => spelling.text));
        assert.equal(new Set(forms).size, forms.length);
        for (const { spellings } of groups) {
          assert.ok(spellings.length >= 2);
          for (let i = 1; i < spellings.length; i++)
            assert.ok(spellings[i - 1]!.places.length >= spellings[i]!.places.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
