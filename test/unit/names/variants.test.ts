import assert from 'node:assert/strict';
import { variantsOf } from '../../support/variants.ts';
import type { ListedNames } from '../../support/listed-names.ts';

const NATIVE = 'محمد محمود حسن حسين سالم سليم علي عالي صالح صلاح أحمد خليفة صدام كامل كمال'.split(' ');

/** Each group as its forms with their counts: «likely حفتر 2, حفتار 1». */
function told(text: string, listed: ListedNames): readonly string[] {
  return variantsOf(text, { nativeNames: NATIVE, ...listed }).map(
    ({ certainty, spellings }) =>
      `${certainty} ${spellings.map(({ text: form, places }) => `${form} ${places.length}`).join(', ')}`,
  );
}

function pair(kind: 'person' | 'place' | 'organisation', a: string, b: string): readonly string[] {
  return told(`زار ${a} المدينة. ثم عاد ${a} مع ${b} أمس.`, { [kind]: [a, b] });
}

describe('findVariants', () => {
  const certain = [
    ['person', 'عبدالله', 'عبد الله'],
    ['person', 'عبد الرحمن', 'عبدالرحمن'],
    ['person', 'نصر الله', 'نصرالله'],
    ['person', 'يوسف بطرس غالي', 'يوسف بطرس غالى'],
    ['person', 'أبو عبد الله', 'ابو عبدالله'],
    ['place', 'أبوظبي', 'أبو ظبي'],
    ['place', 'إسبانيا', 'اسبانيا'],
    ['place', 'إسطنبول', 'اسطنبول'],
    ['place', 'إفريقيا', 'أفريقيا'],
    ['place', 'نيويورك', 'نيو يورك'],
    ['place', 'كييف', 'كييڤ'],
    ['place', 'جدة', 'جده'],
    ['person', 'أردوغان', 'إردوغان'],
    ['organisation', 'فيسبوك', 'فيس بوك'],
    ['organisation', 'الأمم المتحدة', 'الامم المتحدة'],
  ] as const;
  for (const [kind, a, b] of certain) {
    it(`is certain of ${a} and ${b}`, () => {
      const groups = pair(kind, a, b);
      assert.equal(groups.length, 1);
      assert.match(groups[0]!, /^certain .* 2, .* 1$/);
    });
  }

  const likely = [
    ['organisation', 'ليبيا أوبزيرفر', 'ليبيا أوبزرفر'],
    ['person', 'خليفة حفتر', 'خليفه حفتار'],
    ['person', 'نتنياهو', 'نتانياهو'],
    ['organisation', 'الكونغرس', 'الكونجرس'],
    ['organisation', 'غوغل', 'جوجل'],
    ['organisation', 'فيسبوك', 'فايسبوك'],
    ['place', 'أميركا', 'أمريكا'],
    ['person', 'سيلفيو برلسكوني', 'بيرلسكوني'],
  ] as const;
  for (const [kind, a, b] of likely) {
    it(`thinks ${a} and ${b} likely`, () => {
      const groups = pair(kind, a, b).filter((group) => group.startsWith('likely'));
      assert.equal(groups.length, 1);
      assert.match(groups[0]!, / 2, .* 1$/);
    });
  }

  const apart = [
    ['person', 'محمد', 'محمود'],
    ['person', 'حسن', 'حسين'],
    ['person', 'سالم', 'سليم'],
    ['person', 'علي', 'عالي'],
    ['person', 'أحمد صالح', 'أحمد صلاح'],
    ['person', 'خليفة حفتر', 'صدام حفتار'],
    ['person', 'مصطفى كامل', 'مصطفى كمال'],
    ['place', 'إيران', 'إيراني'],
    ['place', 'إيران', 'إيرانية'],
    ['place', 'ليبيا', 'ليبيون'],
    ['place', 'آسيا', 'إثيوبيا'],
    ['place', 'آسيا', 'آسيوية'],
    ['place', 'كويت', 'الكويت'],
    ['place', 'سوريا', 'سورية'],
    ['person', 'فيق', 'وفيق'],
    ['person', 'ترامب', 'وترامب'],
    ['person', 'علي', 'على'],
    ['person', 'أبو بكر', 'أبي بكر'],
    ['place', 'المنارة', 'المنورة'],
  ] as const;
  for (const [kind, a, b] of apart) {
    it(`keeps ${a} and ${b} apart`, () => assert.deepEqual(pair(kind, a, b), []));
  }

  it('does not compare names of different kinds', () => {
    assert.deepEqual(told('زار حفتر مدينة حفتار.', { person: ['حفتر'], place: ['حفتار'] }), []);
  });

  it('joins all spellings of one name in one group, the most frequent first', () => {
    const person = ['أوبزيرفر', 'أوبزرفر', 'اوبزيرفر', 'أوبزرفير'];
    assert.deepEqual(told('أوبزرفر ثم أوبزيرفر ثم اوبزيرفر ثم أوبزيرفر', { person }), [
      'likely أوبزيرفر 2, أوبزرفر 1, اوبزيرفر 1',
    ]);
  });

  it('keeps prefixes out of the spelling and beside its place', () => {
    const [group] = variantsOf('عاد حفتر وحفتار', { person: ['حفتر', 'حفتار'] });
    assert.deepEqual(group?.spellings, [
      { text: 'حفتر', places: [{ start: 4, end: 8, prefix: '' }] },
      { text: 'حفتار', places: [{ start: 10, end: 15, prefix: 'و' }] },
    ]);
  });

  it('restores the article behind «ل»', () => {
    const [group] = variantsOf('قرر الكونغرس، وسبق للكونجرس أن رفض', {
      organisation: ['الكونغرس', 'الكونجرس'],
    });
    assert.deepEqual(
      group?.spellings.map(({ text }) => text),
      ['الكونغرس', 'الكونجرس'],
    );
  });

  it('says nothing without knowledge', () => {
    assert.deepEqual(variantsOf('عاد حفتر وحفتار', {}), []);
  });
});
