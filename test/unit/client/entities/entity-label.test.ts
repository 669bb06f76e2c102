import assert from 'node:assert/strict';
import { entityDescription, entityLabel, spokenLabel } from '../../../../src/client/entities/entity-label.ts';
import { childNodes, groupNodes, type EntityNode } from '../../../../src/client/entities/entity-nodes.ts';
import { entityTooltip } from '../../../../src/client/entities/entity-tooltip.ts';
import { everything } from '../../../../src/client/entities/entity-view-state.ts';
import { sampleEntities } from './sample-entities.ts';

const [people, places, dates, sums, numbers] = groupNodes(sampleEntities, everything);
const [person] = childNodes(people!);
const [place] = childNodes(places!);
const [date] = childNodes(dates!);
const [sum] = childNodes(sums!);
const [number] = childNodes(numbers!);

/** The isolates as letters that can be seen. */
function visible(text: string | undefined): string {
  return (text ?? '')
    .replace(/\u2067/g, '‹RL ')
    .replace(/\u2068/g, '‹')
    .replace(/\u2069/g, '›');
}

function row(node: EntityNode): string {
  return `${visible(entityLabel(node, 'ar').text)} | ${visible(entityDescription(node))}`;
}

describe('rows of the panel', () => {
  it('show the name and behind it the count and the titles, each isolated', () => {
    assert.equal(row(people!), '‹الأشخاص› | 1');
    assert.equal(row(person!), '‹وليم هاريس› | ‹4› · ‹المبعوث›');
    assert.equal(row(childNodes(person!)[0]!), '‹هاريس› | 2');
  });

  it('show what a date or quantity comes to unless the draft says it in the same figures', () => {
    assert.equal(row(date!), '‹20 جمادى الأولى 1446› | ‹1› · ‹1446-05-20›');
    assert.equal(row(number!), '‹45 كيلومترا› | ‹1›');
    assert.equal(row(sum!), '‹2.5 مليون دولار› | ‹1› · ‹2,500,000›');
  });

  it('show a mention in its sentence and mark it there', () => {
    const [mention] = childNodes(place!);
    const { text, highlight } = entityLabel(mention!, 'ar');
    assert.equal(visible(text), '‹RL قال: «لن نغادر مصراتة قبل التوقيع».›');
    assert.equal(text.slice(...highlight!), 'مصراتة');
  });

  it('are read out in words, signs and colours included, without invisible characters', () => {
    assert.equal(spokenLabel(people!, 'ar'), 'الأشخاص، العدد: 1');
    assert.equal(
      spokenLabel(person!, 'ar'),
      'وليم هاريس، شخص، المواضع: 4، المبعوث، كُتب الاسم بأكثر من تهجئة',
    );
    assert.equal(
      spokenLabel(person!, 'en'),
      'وليم هاريس, person, Mentions: 4, المبعوث, The name is spelt in more than one way',
    );
    const [mention] = childNodes(place!);
    assert.equal(spokenLabel(mention!, 'ar'), 'قال: «لن نغادر مصراتة قبل التوقيع».، السطر 5، داخل اقتباس');
  });
});

describe('tooltips of the panel', () => {
  it('tell all that is known, and nothing of a group', () => {
    assert.equal(entityTooltip(people!, 'ar'), undefined);
    const lines = visible(entityTooltip(person!, 'ar')).split('\n\n');
    assert.deepEqual(lines, [
      '‹RL **‹وليم هاريس›** · شخص›',
      '‹RL الصفة: ‹المبعوث››',
      '‹RL بالحروف اللاتينية: ‹William Harris››',
      '‹RL الصيغ: ‹هاريس› (2) · ‹وليم هاريس› (1) · ‹هارس› (1)›',
      '‹RL $(warning) كُتب الاسم بأكثر من تهجئة›',
    ]);
    assert.match(visible(entityTooltip(date!, 'en')), /Value: ‹1446\\-05\\-20› · Hijri/);
    assert.match(visible(entityTooltip(number!, 'ar')), /القيمة: ‹45 كيلومتر›/);
    assert.match(visible(entityTooltip(sum!, 'ar')), /القيمة: ‹2,500,000 دولار›/);
  });

  it('let no sign of the draft count as Markdown', () => {
    const node = { ...person!, entity: { ...sampleEntities[0]!, name: '[حفتر](x) *$(bug)' } } as EntityNode;
    assert.match(
      visible(entityTooltip(node, 'ar')),
      /^‹RL \*\*‹\\\[حفتر\\\]\\\(x\\\) \\\*\\\$\\\(bug\\\)›\*\*/,
    );
  });
});
