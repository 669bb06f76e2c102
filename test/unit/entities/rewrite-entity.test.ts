import assert from 'node:assert/strict';
import { rewriteEntity } from '../../../src/core/entities/rewrite-entity.ts';
import { applyEdits } from '../../../src/core/index.ts';
import { textWithEntity } from '../../support/entities.ts';

describe('rewriting an entity', () => {
  it('takes short forms along and keeps what is joined before them', () => {
    const { text, entity } = textWithEntity('خليفة حفتر', [
      'استقبل ',
      { name: 'خليفة حفتر' },
      ' الوفد ',
      { name: 'حفتر', prefix: 'و' },
      ' يغادر غدا، وقيل ',
      { name: 'حفتر', prefix: 'ل' },
      ' إنه باق.',
    ]);
    assert.equal(
      applyEdits(text, rewriteEntity(entity, 'خليفة حفتار')),
      'استقبل خليفة حفتار الوفد وحفتار يغادر غدا، وقيل لحفتار إنه باق.',
    );
  });

  it('joins and parts the article and «ل»', () => {
    const { text, entity } = textWithEntity('القاهرة', [
      'غادر ',
      { name: 'القاهرة', prefix: 'ل' },
      ' ',
      { name: 'القاهرة', prefix: 'وب' },
    ]);
    assert.equal(text, 'غادر للقاهرة وبالقاهرة');
    const there = applyEdits(text, rewriteEntity(entity, 'دمشق'));
    assert.equal(there, 'غادر لدمشق وبدمشق');
    const moved = textWithEntity('دمشق', [
      'غادر ',
      { name: 'دمشق', prefix: 'ل' },
      ' ',
      { name: 'دمشق', prefix: 'وب' },
    ]);
    assert.equal(applyEdits(there, rewriteEntity(moved.entity, 'القاهرة')), text);
  });

  it('tells which edits change a quotation', () => {
    const { entity } = textWithEntity('غوغل', [
      { name: 'غوغل' },
      ' «نحن في ',
      { name: 'غوغل', isQuoted: true },
      '»',
    ]);
    assert.deepEqual(
      rewriteEntity(entity, 'جوجل').map(({ isQuoted }) => isQuoted),
      [false, true],
    );
  });

  it('rewrites one form only where it is named, whatever the others are', () => {
    const { text, entity } = textWithEntity('ليبيا أوبزيرفر', [
      { name: 'ليبيا أوبزيرفر' },
      '، ',
      { name: 'أوبزرفر', prefix: 'و' },
      '، ',
      { name: 'أوبزيرفر' },
    ]);
    assert.equal(
      applyEdits(text, rewriteEntity(entity, 'أوبزيرفر', 'أوبزرفر')),
      'ليبيا أوبزيرفر، وأوبزيرفر، أوبزيرفر',
    );
    assert.deepEqual(rewriteEntity(entity, 'أوبزيرفر', 'أوبزرفور'), []);
  });

  it('makes no edit where the name stands already', () => {
    const { entity } = textWithEntity('القاهرة', [
      { name: 'القاهرة', prefix: 'ل' },
      ' ',
      { name: 'القاهرة' },
    ]);
    assert.deepEqual(rewriteEntity(entity, 'القاهرة'), []);
  });
});
