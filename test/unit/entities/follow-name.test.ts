import assert from 'node:assert/strict';
import { followName, wholeName } from '../../../src/core/entities/follow-name.ts';

describe('a form that follows its name', () => {
  for (const [form, from, to, expected] of [
    ['خليفة حفتر', 'خليفة حفتر', 'خليفة حفتار', 'خليفة حفتار'],
    ['حفتر', 'خليفة حفتر', 'خليفة حفتار', 'حفتار'],
    ['خليفة', 'خليفة حفتر', 'خليفه حفتار', 'خليفه'],
    ['خليفه حفطر', 'خليفة حفتر', 'خليفة حفتار', 'خليفة حفتار'],
    ['حفطر', 'خليفة حفتر', 'خليفة حفتر', 'حفتر'],
    ['حفتر', 'خليفة حفتر', 'خليفة بلقاسم حفتار', 'حفتار'],
    ['علي الحوثي', 'محمد علي الحوثي', 'محمد الحوثي', 'الحوثي'],
    ['بن سلمان', 'محمد بن سلمان', 'محمد بن سالم', 'بن سالم'],
    ['الوفاق', 'حكومة الوفاق الوطني', 'حكومة الوحدة الوطنية', 'الوحدة'],
    ['عبدالله', 'خالد عبد الله', 'خالد عبد الإله', 'عبد الإله'],
    ['عبدالله خالد', 'عبد الله خالد', 'عبد الاله خالد', 'عبد الاله خالد'],
    ['أبوظبي', 'أبو ظبي', 'أبو ظبى', 'أبو ظبى'],
    ['نتنياهو', 'بنيامين نتنياهو', 'بيبي', 'بيبي'],
    // The new name may be one word of the old.
    ['حفتر', 'خليفة حفتر', 'حفتر', 'حفتر'],
  ] as const) {
    it(`makes «${form}» of «${from}» into «${expected}» when the name is «${to}»`, () => {
      assert.equal(followName(form, from, to), expected);
    });
  }

  it('leaves a form alone that is no part of the name', () => {
    assert.equal(followName('حماس', 'حركة المقاومة الإسلامية', 'حركة المقاومة'), 'حماس');
  });

  it('prefers the last place where a form fits: a surname', () => {
    assert.equal(followName('علي', 'علي علي', 'علي عالي'), 'عالي');
  });
});

describe('the whole name that a new form means', () => {
  for (const [name, form, newForm, expected] of [
    ['خليفة حفتر', 'حفتر', 'حفتار', 'خليفة حفتار'],
    ['خليفة حفتر', 'حفتر', 'خليفة حفتار', 'خليفة حفتار'],
    ['خليفة حفتر', 'خليفة', 'خليفه', 'خليفه حفتر'],
    ['خليفة حفتر', 'خليفة', 'خليفه حفتر', 'خليفه حفتر'],
    ['خليفة حفتر', 'خليفة حفتر', 'بلقاسم', 'بلقاسم'],
    ['حكومة الوفاق الوطني', 'الوفاق', 'الوحدة', 'حكومة الوحدة الوطني'],
    ['حركة المقاومة الإسلامية', 'حماس', 'حماسة', 'حماسة'],
  ] as const) {
    it(`of «${name}» with «${newForm}» for «${form}» is «${expected}»`, () => {
      assert.equal(wholeName(name, form, newForm), expected);
    });
  }
});
