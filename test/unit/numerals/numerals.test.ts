import assert from 'node:assert/strict';
import { applyEdits, createReviewer, fixAll, rules } from '../../../src/core/index.ts';

const own = rules.filter(({ meta }) => meta.id.startsWith('numerals/'));
const levels = Object.fromEntries(own.map(({ meta }) => [meta.id, 'warning'] as const));

function review(text: string, options: Readonly<Record<string, unknown>> = {}) {
  const { findings, failures } = createReviewer(own, { levels, options }).review(text, 'plain');
  assert.deepEqual(failures, []);
  return findings;
}

function found(text: string, options?: Readonly<Record<string, unknown>>): readonly string[] {
  return review(text, options).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}

/** The texts that the first finding's fixes make, each alone. */
function wordings(text: string): readonly string[] {
  return review(text)[0]!.fixes!.map(({ edits }) => applyEdits(text, edits));
}

describe('what no rule about numbers touches', () => {
  const lookAlikes = [
    'فاز الفريق 2-1 ثم 4 - 1 ثم 3-صفر ثم صفر - 3 ثم 1-صفر ثم 5-1 يوم الخميس',
    'فاز بثلاثة أشواط 6-4 و7-5 و10-8 نقاط، وصعد 1-صفر',
    'في 10:30 ثم 9,00 ت غ ثم 11،00 ت غ ثم 12.44 بتوقيت غرينتش ثم 00:05',
    'الساعة العاشرة و05 دقائق، والدقيقة 05 ثم 90+2',
    'في 05/03/2018 و05-03-2018 و05 مارس 2018 وموسم 2016-2015',
    'هاتف 0501234567 أو 05 12 34 56 أو +966 50 123 4567، والرمز 12345، وأرسل 5 إلى 81234',
    'المادة 5 دولة طرف، والفقرة 12 دول، ورقم 3 شخص، والمجموعة 5+1',
    'طائرة F-16 وبوينغ 737 وجي7 وكوفيد-19 على https://example.com/05?a=12',
    'صدر في 1435 / 1436هـ الموافق 2015م',
    'نحو 104.637 أو 3ر1 مليون أو 14,800',
  ];
  for (const text of lookAlikes) it(text, () => assert.deepEqual(found(text), []));
});

describe('numbers from 11 to 19', () => {
  it('are judged as ordinals too, but mended on request only', () => {
    const text = 'في القرن الخامس عشرة وعند الساعة الثانية عشر';
    assert.deepEqual(found(text), [
      'numerals/ten-agreement الخامس عشرة',
      'numerals/ten-agreement الثانية عشر',
    ]);
    assert.ok(review(text).every(({ fixes = [] }) => fixes.every(({ safe }) => !safe)));
    assert.deepEqual(wordings(text), ['في القرن الخامس عشر وعند الساعة الثانية عشر']);
  });

  it('take the gender of a noun that is known, or of an accusative that shows it', () => {
    assert.deepEqual(wordings('سجل ثلاث عشر هدفا'), ['سجل ثلاثة عشر هدفا']);
    assert.deepEqual(wordings('قبل إحدى عشر مترشحا'), ['قبل أحد عشر مترشحا']);
    assert.deepEqual(wordings('في اثنتا عشر وزارة'), ['في اثنتا عشرة وزارة']);
  });
});

describe('number words', () => {
  it('lose the ya of eight before tens only', () => {
    assert.deepEqual(wordings('منذ ثمانية وأربعين ساعة'), ['منذ ثمان وأربعين ساعة']);
    assert.deepEqual(wordings('منذ ثمانية عشر سنة'), ['منذ ثماني عشرة سنة']);
  });

  it('are judged by the last of them, before hundreds and thousands too', () => {
    assert.deepEqual(wordings('مئة وثلاث أشخاص'), ['مئة وثلاثة أشخاص']);
    assert.deepEqual(wordings('نحو خمس ملايين شخص'), ['نحو خمسة ملايين شخص']);
    assert.deepEqual(found('أحد عشر رجلا واثنتا عشرة سنة وثلاثة آلاف سنة وثلاثة وعشرون ألف دولة'), []);
  });
});

describe('fixes of several rules together', () => {
  it('bring numbers, percentages and currencies of one story to one form, and then rest', () => {
    const reviewer = createReviewer(own, { levels });
    const text = 'نحو ١٢% و٢٣٪ ثم %15 و1٢ شخصا بسعر $٥ دولارات، بين ٥ إلى ۷ دول.\n';
    const { text: once } = fixAll(reviewer, text, 'plain');
    assert.equal(once, 'نحو ١٢٪ و٢٣٪ ثم ١٥٪ و١٢ شخصا بسعر ٥ دولارات، بين ٥ و٧ دول.\n');
    assert.equal(fixAll(reviewer, once, 'plain').text, once);
  });

  it('follow the house over the majority', () => {
    const options = { 'numerals/mixed-digits': { style: 'european' } };
    const reviewer = createReviewer(own, { levels, options });
    assert.equal(
      fixAll(reviewer, 'نحو ١٢٪ و٣٫٥ مليون و١٬٢٥٠\n', 'plain').text,
      'نحو 12% و3.5 مليون و1,250\n',
    );
  });
});

describe('the nouns that numbers count', () => {
  it('offer every plural, and both cases of a dual', () => {
    assert.deepEqual(wordings('أطلق 5 مشروع'), ['أطلق 5 مشاريع', 'أطلق 5 مشروعات']);
    assert.deepEqual(wordings('احترق 2 منزل'), ['احترق منزلان', 'احترق منزلين']);
    assert.deepEqual(wordings('أصيب 4 مصاب'), ['أصيب 4 مصابين']);
  });

  it('are left alone where another number follows', () => {
    assert.deepEqual(found('لعب 10 فوز 5 تعادل 3 خسارة 2 هدف 7'), []);
  });
});
