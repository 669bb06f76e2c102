import assert from 'node:assert/strict';
import type { Entity } from '../../../src/core/index.ts';
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
const drafts = [
  { path: 'خبر.txt', entities: [person, distance] },
  { path: 'ثان.txt', entities: [] },
];

describe('entities in a file', () => {
  it('are rows of a table, with what has commas or quotation marks in quotation marks', () => {
    assert.deepEqual(entitiesCsv(drafts).split('\r\n'), [
      'path,kind,name,count,titles,latin,value,unit,currency,calendar,forms,variants',
      'خبر.txt,person,وليم هاريس,2,"المبعوث | رئيس الوفد ""الأممي""","Harris, William",,,,,هارس (1) | وليم هاريس (1),yes',
      'خبر.txt,number,45 كم,1,,,45,كيلومتر,,,45 كم (1),',
      '',
    ]);
  });

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
