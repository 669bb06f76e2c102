import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { addHouseName } from '../../../src/core/house/add-house-name.ts';
import { applyEdits, type HouseName } from '../../../src/core/index.ts';

const haftar: HouseName = { name: 'خليفة حفتر', kind: 'person' };

function added(source: string, name: HouseName = haftar): string {
  const edits = addHouseName(source, name);
  assert.ok(edits, 'the file can be read');
  return applyEdits(source, edits);
}

describe('adding a name to a style file', () => {
  it('makes the first content of a file', () => {
    assert.equal(added(''), 'names:\n  - name: خليفة حفتر\n    kind: person\n');
    assert.equal(added('# أسماء الدار\n'), '# أسماء الدار\nnames:\n  - name: خليفة حفتر\n    kind: person\n');
  });

  it('adds the section behind the others', () => {
    assert.equal(
      added('severity:\n  spacing/trailing-space: off # كثيرة'),
      'severity:\n  spacing/trailing-space: off # كثيرة\nnames:\n  - name: خليفة حفتر\n    kind: person\n',
    );
  });

  it('adds an entry behind the last, and keeps every other character', () => {
    const source = [
      '# دليل التحرير',
      'names:   # الأسماء',
      '  - name: "القاهرة"   # العاصمة',
      '    kind:   place',
      '',
      '  - name: غوغل',
      '    accept: [Google, قوقل] # كما في العقود',
      '',
      '# ثم الدرجات',
      "severity: { 'spacing/trailing-space': off }",
      '',
    ].join('\n');
    const after = added(source);
    const entry = '\n  - name: خليفة حفتر\n    kind: person';
    assert.equal(after, source.replace('# كما في العقود', `# كما في العقود${entry}`));
    assert.deepEqual(parse(after).names.at(-1), haftar);
  });

  it('indents like the list, and ends lines like the file', () => {
    assert.equal(
      added('names:\r\n- name: غوغل\r\ndateline: head\r\n'),
      'names:\r\n- name: غوغل\r\n- name: خليفة حفتر\r\n  kind: person\r\ndateline: head\r\n',
    );
  });

  for (const source of [
    'names: []\n',
    'names:\n',
    'names: # لا شيء بعد\ndateline: head\n',
    'names: [{ name: غوغل }]\ndateline: head # كما هي\n',
    '{ "names": [{ "name": "غوغل" }], "dateline": "head" }\n',
    '{ "dateline": "head" }\n',
    'names:\n  -\n    name: غوغل\n',
    'names:\n  - name: غوغل\n    note: |\n      سطر\n      وسطر\n\n# نهاية\n',
  ]) {
    it(`adds to ${JSON.stringify(source)}`, () => {
      const before = parse(source);
      const after = added(source);
      assert.deepEqual(parse(after), { ...before, names: [...(before.names ?? []), haftar] });
      for (const comment of source.match(/#.*/g) ?? []) assert.ok(after.includes(comment), after);
    });
  }

  it('quotes what YAML would misread', () => {
    for (const name of ['no', '2024', 'قناة: الحدث', '- نقطة', '#وسم', 'ق\'ناة "الحدث"']) {
      assert.deepEqual(parse(added('names:\n  - name: غوغل\n', { name })).names.at(-1), { name });
    }
  });

  it('adds no name twice', () => {
    assert.deepEqual(addHouseName('names:\n  - name: خليفة حفتر\n', haftar), []);
  });

  it('leaves alone what it cannot read', () => {
    assert.equal(addHouseName('names: [', haftar), undefined);
    assert.equal(addHouseName('- قائمة\n', haftar), undefined);
    assert.equal(addHouseName('dateline: head\n...\n', haftar), undefined);
    assert.equal(addHouseName('names: نص\n', haftar), undefined);
    assert.equal(addHouseName('names:\n  خليفة: حفتر\n', haftar), undefined);
  });
});
