import assert from 'node:assert/strict';
import { createReviewer, entitiesOf, type Entity } from '../../../src/core/index.ts';

function entities(text: string): readonly Entity[] {
  const { draft } = createReviewer([], {}).review(text, 'plain');
  return entitiesOf(draft).filter(({ kind }) => ['number', 'money', 'percent'].includes(kind));
}

describe('quantities as entities', () => {
  it('joins mentions of one value and unit, however they are written', () => {
    const [distance, money] = entities(
      'على بعد 15 كم، أي ١٥ كيلومترا.\nبلغ 3 ملايين دولار، نعم ثلاثة ملايين دولار أميركي.\n',
    );
    assert.deepEqual(
      [distance, money].map((entity) => [
        entity?.kind,
        entity?.value,
        entity?.unit,
        entity?.currency,
        entity?.count,
      ]),
      [
        ['number', 15, 'كيلومتر', undefined, 2],
        ['money', 3e6, 'دولار', 'USD', 2],
      ],
    );
    assert.deepEqual(distance?.forms, [
      { text: '15 كم', count: 1 },
      { text: '١٥ كيلومترا', count: 1 },
    ]);
  });

  it('keeps apart what differs in kind, unit or country', () => {
    const found = entities('5 كم ثم 5 أمتار ثم 5% ثم 5 ريالات ثم 5 ريالات سعودية ثم 5');
    assert.equal(found.length, 6);
    assert.equal(new Set(found.map(({ id }) => id)).size, 6);
  });

  it('keeps open values apart, and joins those that are written alike', () => {
    const found = entities('بلغ 104.637 ثم 104.637 ثم 105.637');
    assert.deepEqual(
      found.map(({ value, count }) => [value, count]),
      [
        [undefined, 2],
        [undefined, 1],
      ],
    );
  });

  it('writes a range as its two ends', () => {
    assert.equal(entities('على عمق 15-35 كم')[0]?.value, '15/35');
  });

  it('gives each an id of its own where two are named alike', () => {
    const found = entities('ارتفع من 10 إلى 20 مليون دولار.\nوارتفع من 10 إلى 20 ألف دولار.\n');
    assert.equal(found.length, 4);
    assert.equal(new Set(found.map(({ id }) => id)).size, 4);
  });

  it('gives mentions in offsets of the draft', () => {
    const text = 'خبر\n\nقتل 15 شخصا وجرح 15 شخصا.\n';
    const [entity] = entities(text);
    assert.deepEqual(
      entity?.mentions.map(({ start, end }) => text.slice(start, end)),
      ['15 شخصا', '15 شخصا'],
    );
  });
});
