import assert from 'node:assert/strict';
import { createReviewer, parseStyle, rules, type Lexicon } from '../../../src/core/index.ts';
import type { Switch } from '../../../src/core/house/switch-choices.ts';
import { switches, type SwitchName } from '../../../src/core/house/switches.ts';
import { knowledge } from '../../support/knowledge.ts';
import { productLexicon } from '../../support/lexicon.ts';

/** Drafts for each switch, of which every value says something else. */
const DRAFTS: Readonly<Record<SwitchName, readonly string[]>> = {
  digits: ['بين 2018 و2019 ثم في ٢٠٢٠.'],
  percent: ['نحو 12% ثم 13 بالمئة و14 بالمائة و15 في المئة و16 في المائة و17%.'],
  percentSide: ['نحو 12% و13% ثم %14.'],
  decimalMark: ['بين 3.5% و4.5% ثم 2,8% و1،5% و٣٫٥٪.'],
  thousands: ['نحو 1,250,000 دولار و1,300,000 دولار ثم 1.500.000 دولار و1 250 000 دولار و١٬٢٥٠٬٠٠٠ دولار.'],
  currency: ['بسعر $5 أو $7.'],
  months: [
    'في 3 أبريل/نيسان 2018 و4 تموز 2018 و5 يوليو 2018 و6 جويلية 2018 و7 غشت 2018 و8 أغشت 2018 و9 أغشت 2018.',
  ],
  dualOrder: [
    'في أبريل/نيسان 2018 ثم نيسان/أبريل 2019 ثم أبريل (نيسان) 2020 ثم نيسان (أبريل) 2021 ثم أبريل/نيسان 2022.',
  ],
  calendar: ['في 22 نوفمبر 2024 الموافق 21 جمادى الأولى 1446هـ.'],
  hijriTolerance: [
    'بين 22 نوفمبر 2024 الموافق 21 جمادى الأولى 1446 و22 نوفمبر 2024 الموافق 22 جمادى الأولى 1446.',
  ],
  hijriMonths: ['في 3 ربيع الثاني 1440هـ.'],
  gregorianEra: ['في 3 مارس 2015م.', 'في 14 جمادى الأولى 1436هـ، الموافق 5 مارس 2015م.'],
  monday: ['يوم الاثنين ثم يوم الإثنين.'],
  hundreds: ['قرأ مئة كتاب ومئة مقال ومائة خبر.'],
  tanwin: ['كتب خبرًا ونشر مقالًا وقرأ كتاباً.'],
  adverbs: ['وصل أيضا ثم عاد حاليا.', 'وصل أيضًا.'],
  egyptianYa: ['وصل فى المساء إلى القطاع الزراعى.'],
  hamzaSeat: ['قال مسئول عن شئون الحي.'],
  quotes: ['قال «نعم نحن هنا» ثم قال «نحن هناك» ثم قال "لسنا هناك" ثم قال “عدنا من هناك”.'],
  quoteStop: ['قال "نعم نحن هنا". ثم قال "عدنا من هناك." وغادر.'],
  ellipsis: ['قال نعم... ثم قال لا… وغادر.'],
  colon: ['قال: نعم. ثم قال : لا.'],
  slash: ['الأحد/الاثنين ثم الثلاثاء / الأربعاء.'],
  questionExclamation: ['هل عاد؟! أم غادر!؟'],
  tatweelInDateline: ['الرياض ـ خالد أحمد: وصل الوفد.'],
  abdSpacing: ['قال عبد الله الكعبي وعبد الرحمن الخطيب وعبدالعزيز الشمري.'],
  titles: ['قال الدكتور سامي نجار والدكتور خالد الشمري ثم د. سمير حداد ثم د/ محمد الخطيب.'],
  agencies: ['نقلت أ ف ب عن مصدر.', 'نقلت أ.ف.ب عن مصدر.'],
  america: ['في أميركا وأميركا وأمريكا.'],
  gLetter: ['قالت غوغل وغوغل ثم جوجل.'],
  press: ['مؤتمر صحفي وعمل صحفي ولقاء صحافي.'],
  africa: ['في أفريقيا.', 'في إفريقيا.', 'لاعب أفريقي ثم لاعب إفريقي.'],
  english: ['كتاب إنجليزي ومقال إنجليزي وخبر إنكليزي.'],
  england: ['في إنجلترا وإنجلترا وإنكلترا.'],
  netanyahu: ['قال نتنياهو ثم نتنياهو ثم نتانياهو.'],
  erdogan: ['قال أردوغان.', 'قال إردوغان.', 'قال أردوغان ثم أردوغان ثم إردوغان.'],
  facebook: ['على فيسبوك وفيسبوك وفيس بوك وفايسبوك.'],
  syria: ['في سوريا.', 'في سورية.', 'عاد إلى سوريا ثم أقام في سوريا ثم غادر إلى سورية.'],
  gulf: ['في الخليج العربي ثم في الخليج الفارسي ثم في مياه الخليج.'],
};

describe('each value of a switch', () => {
  let lexicon: Lexicon;
  before(async function () {
    this.timeout(120_000);
    lexicon = await productLexicon();
  });

  for (const [name, { choices }] of Object.entries<Switch>(switches)) {
    it(`of ${name} makes another review`, () => {
      const reviews = choices.map(({ value }) => {
        const { configuration, problems } = parseStyle(`style: { ${name}: ${JSON.stringify(value)} }\n`);
        assert.deepEqual(problems, []);
        const reviewer = createReviewer(rules, configuration, { knowledge: knowledge(), lexicon });
        const drafts = DRAFTS[name as SwitchName];
        return JSON.stringify(drafts.map((text) => reviewer.review(text, 'plain').findings));
      });
      reviews.forEach((review, i) => {
        const same = reviews.indexOf(review);
        assert.equal(same, i, `${String(choices[same]?.value)} and ${String(choices[i]?.value)}: ${review}`);
      });
    });
  }
});
