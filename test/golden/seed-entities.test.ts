import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createReviewer, entitiesOf } from '../../src/core/index.ts';
import { knowledge } from '../support/knowledge.ts';

/** The acceptance draft belongs to a newsroom and is not ours to ship; the test runs where it lies beside the project. */
const seed = new URL('../../../shared/drafts/seed-article.txt', import.meta.url);

const TITLES: Readonly<Record<string, readonly string[]>> = {
  'شيماء جلال': ['رئيس التحرير'],
  'خليفة حفتر': ['المشير'],
  صدام: ['نجل المشير خليفة حفتر'],
  'أيمن بديع': ['رئيس اللجنة المصرية المعنية بالملف الليبي', 'نائب رئيس المخابرات العامة'],
  'عباس كامل': ['رئيس المخابرات العامة المصرية'],
};

const ORGANISATIONS = [
  'ليبيا أوبزيرفر',
  'المخابرات العامة المصرية',
  'حكومة الوفاق الوطني',
  'الأمم المتحدة',
  'وزارة الخارجية المصرية',
  'المجلس الأعلى للدولة',
  'مجلس النواب',
  'اللجنة العسكرية المشتركة 5+5',
];

describe('the entities of the acceptance draft', () => {
  before(function () {
    if (!existsSync(seed)) this.skip();
  });

  const entities = () => {
    const text = readFileSync(seed, 'utf8');
    return entitiesOf(createReviewer([], {}, { knowledge: knowledge() }).review(text, 'plain').draft);
  };
  const namesOf = (kind: string) =>
    entities().flatMap((entity) => (entity.kind === kind ? [entity.name] : []));

  it('have the five people with their titles', () => {
    const people = entities().filter(({ kind }) => kind === 'person');
    assert.deepEqual(Object.fromEntries(people.map(({ name, titles = [] }) => [name, titles])), TITLES);
    assert.deepEqual(
      people
        .find(({ name }) => name === 'خليفة حفتر')!
        .forms.map(({ text }) => text)
        .sort(),
      ['حفتر', 'خليفة حفتر'],
    );
  });

  it('have the organisations whole', () => {
    const found = namesOf('organisation');
    for (const name of ORGANISATIONS) assert.ok(found.includes(name), name);
  });

  it('have the places, and the outlet is none of them', () => {
    const found = namesOf('place');
    assert.deepEqual(
      found.filter((name) => name !== 'المنطقة الشرقية'),
      ['القاهرة', 'مصر', 'ليبيا', 'طرابلس', 'المغرب', 'تونس', 'طبرق'],
    );
  });

  it('have every date and number', () => {
    const values = entities().flatMap(({ kind, value }) =>
      kind === 'date' || kind === 'number' ? [value] : [],
    );
    assert.deepEqual(values, ['2024-11-22', '2023-12-24', '2020-12-27', '2014', '2024-09-28', 1]);
  });
});
