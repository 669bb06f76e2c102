import assert from 'node:assert/strict';
import { findings, fixed, marked } from '../../support/declared.ts';

const swap = (words: object, more: object = {}) => ({ kind: 'swap', swap: words, ...more });
const important = swap({ هام: 'مهم' });

describe('a swap', () => {
  it('keeps what is joined before a word', () => {
    for (const [before, after] of [
      ['أمر هام', 'أمر مهم'],
      ['والهام أن', 'والمهم أن'],
      ['للهام منها', 'للمهم منها'],
      ['كهام', 'كمهم'],
      ['فبالهام', 'فبالمهم'],
    ] as const)
      assert.equal(fixed(important, before), after);
  });

  it('carries the ending of a word', () => {
    for (const [before, after] of [
      ['والهامة', 'والمهمة'],
      ['هامتان وهامتين', 'مهمتان ومهمتين'],
      ['الهامات', 'المهمات'],
      ['هامون أو هامين', 'مهمون أو مهمين'],
      ['دورا هاما', 'دورا مهما'],
      ['هاماً وهامًا وهامةً', 'مهماً ومهمًا ومهمةً'],
    ] as const)
      assert.equal(fixed(important, before), after);
  });

  it('carries a sound plural to words that are sure to have one', () => {
    assert.equal(fixed(swap({ صحافي: 'صحفي' }), 'الصحافيون والصحافيات'), 'الصحفيون والصحفيات');
    assert.equal(fixed(swap({ مساهم: 'مشارك' }), 'المساهمين'), 'المشاركين');
    assert.equal(fixed(swap({ مساعد: 'مكتب' }), 'المساعدين'), 'المساعدين');
  });

  it('carries pronouns between words of any gender', () => {
    const entry = swap({ بيان: 'وثيقة', خطة: 'برنامج', مدراء: 'قادة', فحوى: 'خلاصة' });
    assert.equal(fixed(entry, 'بيانه وخطتها ومدرائهم وفحواه'), 'وثيقته وبرنامجها وقادتهم وخلاصته');
    assert.equal(fixed(entry, 'بيانان وخطتين'), 'وثيقتان وبرنامجين');
  });

  it('reports without a fix where the right word cannot take the ending', () => {
    for (const [entry, text] of [
      [swap({ قرار: 'حكم' }), '[قرارات]'],
      [swap({ مدراء: 'مديرين' }), '[مدراؤه]'],
      [swap({ هام: 'أهم' }), 'ال[هامة] و[هاما]'],
      [swap({ هام: 'ذو شأن' }), '[هامة]'],
      [swap({ أخصائي: 'طبيب مختص' }), 'ال[أخصائي]'],
      [swap({ لازم: 'ضروري' }), 'ل[لازم]'],
      [swap({ تعهد: 'التزام' }), 'ل[تعهد]'],
    ] as const) {
      assert.equal(marked(entry, text.replace(/[[\]]/g, '')), text);
      assert.equal(fixed(entry, text.replace(/[[\]]/g, '')), text.replace(/[[\]]/g, ''));
    }
  });

  it('writes «لل» as Arabic does', () => {
    assert.equal(fixed(swap({ مدراء: 'مديرين' }), 'للمدراء'), 'للمديرين');
    assert.equal(
      fixed(swap({ 'الغير مشروع': 'غير المشروع' }), 'للغير مشروع والغير مشروع'),
      'لغير المشروع وغير المشروع',
    );
    assert.equal(fixed(swap({ ضروري: 'لازم' }), 'للضروري'), 'للازم');
    assert.equal(fixed(swap({ مصر: 'القاهرة' }), 'لمصر'), 'للقاهرة');
  });

  it('offers a choice of several words, and names them all', () => {
    const [finding] = findings(swap({ هامة: ['مهمة', 'كبيرة'] }), 'والهامة');
    assert.deepEqual(
      finding!.fixes!.map(({ title, safe, edits }) => [title.ar, safe, edits[0]!.text]),
      [
        ['اكتب «مهمة»', false, 'مهمة'],
        ['اكتب «كبيرة»', false, 'كبيرة'],
      ],
    );
    assert.deepEqual(finding!.message, {
      ar: 'اكتب «مهمة» أو «كبيرة» بدلا من «هامة»',
      en: 'Write «مهمة» or «كبيرة» instead of «هامة»',
    });
  });

  it('has words of its own to say', () => {
    const message = { ar: '«{found}» تصير «{right}» {what}', en: '{right}!' };
    assert.deepEqual(findings({ ...important, message }, 'هامة')[0]!.message, {
      ar: '«هامة» تصير «مهمة» {what}',
      en: 'مهمة!',
    });
  });

  it('has safe fixes where the house says so, and none where it wants none', () => {
    const safety = (fix: string) => findings({ ...important, fix }, 'هام')[0]!.fixes?.[0]?.safe;
    assert.deepEqual(['safe', 'choice', 'none'].map(safety), [true, false, undefined]);
  });

  it('leaves quotations alone, or checks them without a safe fix', () => {
    const text = 'قال: «هذا أمر هام جدا لنا»';
    assert.deepEqual(findings(important, text), []);
    const [finding] = findings({ ...important, quotations: 'check', fix: 'safe' }, text);
    assert.equal(finding!.fixes![0]!.safe, false);
  });

  it('leaves alone what is excepted, and other words', () => {
    const entry = { ...important, except: ['وست هام', 'هامات'] };
    assert.equal(marked(entry, 'هام لوست هام وهامات وهامش وإلهام'), '[هام] لوست هام وهامات وهامش وإلهام');
    assert.equal(marked(important, 'الهامها والهاما'), 'الهامها والهاما');
  });

  it('finds no endings of phrases, nor where it is told not to', () => {
    assert.equal(marked(swap({ 'قال أن': 'قال إن' }), 'وقال أن وقال أنه'), 'و[قال أن] وقال أنه');
    assert.equal(marked({ ...important, inflect: false }, 'هام هامة'), '[هام] هامة');
  });

  it('knows the endings of verbs', () => {
    const entry = swap({ استلم: 'تسلم', يعتبر: 'يعد' }, { inflect: 'verb' });
    assert.equal(fixed(entry, 'استلمت واستلموا وسيعتبر ويعتبرون'), 'تسلمت وتسلموا وسيعتبر ويعدون');
    assert.equal(marked(entry, 'استلمنا'), '[استلمنا]');
    assert.equal(fixed(entry, 'استلمنا'), 'استلمنا');
  });
});
