import assert from 'node:assert/strict';
import { createLineIndex, type Entity } from '../../../src/core/index.ts';
import { entitiesCsv } from '../../../src/service/entities-csv.ts';
import { entitiesJson } from '../../../src/service/entities-json.ts';

const person: Entity = {
  id: 'person:وليم هاريس',
  kind: 'person',
  name: 'وليم هاريس',
  count: 2,
  titles: ['المبعوث', 'رئيس الوفد "الأممي"'],
  latin: 'Harris, William',
  hasVariants: true,
  forms: [
    { text: 'هارس', count: 1 },
    { text: 'وليم هاريس', count: 1 },
  ],
  mentions: [
    {
      start: 5,
      end: 15,
      text: 'وليم هاريس',
      name: 'وليم هاريس',
      prefix: '',
      isQuoted: false,
      title: 'المبعوث',
    },
    { start: 21, end: 25, text: 'هارس', name: 'هارس', prefix: 'و', isQuoted: false },
  ],
};
const distance: Entity = {
  id: 'number:45 كم',
  kind: 'number',
  name: '45 كم',
  count: 1,
  value: 45,
  unit: 'كيلومتر',
  forms: [{ text: '45 كم', count: 1 }],
  mentions: [{ start: 0, end: 5, text: '45 كم', name: '45 كم', prefix: '', isQuoted: false }],
};
const lines = createLineIndex('45 ك\nوليم هاريس وهارس');
const drafts = [
  { path: 'خبر.txt', entities: [person, distance], lines },
  { path: 'ثان.txt', entities: [], lines },
];

describe('entities in a file', () => {
  it('are rows of a table, with what has commas or quotation marks in quotation marks', () => {
    assert.deepEqual(entitiesCsv(drafts).split('\r\n'), [
      'file,kind,name,count,forms,variants,titles,latin,value,unit,currency,calendar,first line',
      'خبر.txt,person,وليم هاريس,2,هارس (1) | وليم هاريس (1),yes,"المبعوث | رئيس الوفد ""الأممي""","Harris, William",,,,,2',
      'خبر.txt,number,45 كم,1,45 كم (1),,,,45,كيلومتر,,,1',
      '',
    ]);
  });

  for (const sign of ['=', '+', '-', '@', '\t', '\r']) {
    it(`are no formula where they begin with ${JSON.stringify(sign)}`, () => {
      const entity = { ...distance, name: `${sign}1`, value: -1 };
      const [, row] = entitiesCsv([{ path: 'خبر', entities: [entity], lines }]).split('number,');
      assert.ok(row!.startsWith(`'${sign}1,`) || row!.startsWith(`"'${sign}1",`));
      // A negative number is no text.
      assert.match(row!, /,-1,كيلومتر/);
    });
  }

  it('are JSON by draft, with every mention', () => {
    const { version, files } = JSON.parse(entitiesJson(drafts));
    assert.equal(version, 1);
    assert.deepEqual(
      files.map(({ path, entities }: { path: string; entities: unknown[] }) => [path, entities.length]),
      [
        ['خبر.txt', 2],
        ['ثان.txt', 0],
      ],
    );
    assert.deepEqual(files[0].entities[0].mentions, [
      { start: 5, end: 15, text: 'وليم هاريس', title: 'المبعوث' },
      { start: 21, end: 25, text: 'هارس' },
    ]);
  });
});
