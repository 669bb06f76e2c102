import assert from 'node:assert/strict';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { knowledge } from '../../support/knowledge.ts';

const KINDS = { person: 'ش', place: 'م', organisation: 'ه' } as const;

/** The text with each name in brackets behind the letter of its kind; what is joined before it stays outside. */
function marked(text: string, format: 'plain' | 'markdown' = 'plain'): string {
  const block = createBlock('paragraph', format, text);
  const [mentions] = knowledge().tag([block]);
  let out = '';
  let at = 0;
  for (const { start, end, kind } of mentions!) {
    out += `${text.slice(at, start)}${KINDS[kind]}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Sentences of our own. A new model that reads one of them otherwise must be looked at, not only accepted. */
const SENTENCES = [
  'وصل الرئيس المصري ش[عبد الفتاح السيسي] إلى م[باريس]، حيث التقى نظيره الفرنسي ش[إيمانويل ماكرون].',
  'وأكد ش[وليد جنبلاط] أن م[لبنان] ينتظر ردا من م[واشنطن] وم[باريس] وم[لندن].',
  'غادر الوفد إلى م[القاهرة] وم[طرابلس] وم[تونس]، ثم عاد لم[لقاهرة].',
  'وقالت وزيرة الخارجية الألمانية ش[أنالينا بيربوك] إن م[برلين] ستدعم م[كييف].',
  'نقلت وكالة ه[رويترز] عن مسؤول في ه[الأمم المتحدة] أن المساعدات وصلت إلى م[غزة].',
  'أعلنت حركة ه[حماس] موافقتها، وقال ش[بنيامين نتنياهو] إن م[إسرائيل] لن تقبل.',
  'تقع م[البوسنة والهرسك] في م[أوروبا].',
  'افتتح ش[محمد بن راشد آل مكتوم] المعرض في م[دبي] بحضور ش[منصور بن زايد].',
  'فاز ه[ريال مدريد] على فريق آخر بهدفين.',
  'وقال مدافع ه[باريس سان جيرمان] ش[توماس مولر] إن المباراة صعبة.',
  'تصدر النجم المصري ش[محمد صلاح] ترتيب الهدافين في الدوري.',
  'فاز ش[محمد صلاح] هداف ه[ليفربول] بالجائزة.',
  'استقبل الملك ش[عبد الله الثاني] الوفد.',
  'وسجل مهاجم ه[باريس سان جيرمان] هدفين في م[كامب نو].',
  'وكشف ش[بن سلمان] عن الخطة تعليقا على مقابلة ش[بن سلمان]، وحكم على ش[بن علي] بالسجن.',
  'وكتب ش[نجيب محفوظ] روايته في م[القاهرة].',
  'وبحث الطرفان في م[مسقط] ملف م[اليمن] وم[البحرين] وم[كندا] وم[فنزويلا].',
  'التقى ش[سعد محمد] وش[علي حسن].',
  'ونشرت صحيفة «ه[الشرق الأوسط]» مقالا عن م[السودان].',
  'شارك في الندوة الدكتور ش[أحمد عكاشة] والفنانة ش[يسرا].',
  'حضر ش[صدام] نجل المشير ش[خليفة حفتر] اجتماعا في م[القاهرة].',
  'ورحب ش[أنطونيو غوتيريش] بالاتفاق، ودعا ه[الاتحاد الأوروبي] إلى الالتزام به.',
  'كان الجو جميلا أمس، وكبر الولد.',
  'على كل وزير أن يسعى إلى خدمة الناس وألا ينسى وعده.',
  'ارتفعت أسعار النفط بنسبة 3% في التعاملات المبكرة.',
];

describe('names of a sentence', () => {
  for (const expected of SENTENCES) {
    const text = expected.replace(/[شمه]\[([^\]]*)\]/g, '$1');
    it(text, () => assert.equal(marked(text), expected));
  }

  it('are told with what is joined before them and as they would stand alone', () => {
    const block = createBlock('paragraph', 'plain', 'عاد الوفد للقاهرة وطرابلس وتونس.');
    const [mentions] = knowledge().tag([block]);
    assert.deepEqual(
      mentions!.map(({ prefix, name }) => [prefix, name]),
      [
        ['ل', 'القاهرة'],
        ['و', 'طرابلس'],
        ['و', 'تونس'],
      ],
    );
  });

  it('cross no markup', () => {
    assert.equal(
      marked('التقى الرئيس **عبد الفتاح السيسي** وفدا من م', 'markdown'),
      'التقى الرئيس **ش[عبد الفتاح السيسي]** وفدا من م',
    );
  });

  it('are helped by the rest of the draft', () => {
    const alone = createBlock('paragraph', 'plain', 'وقال زلفانكو ذلك.');
    const introduced = createBlock('paragraph', 'plain', 'أكد الرئيس دميتري زلفانكو موقفه.');
    assert.ok(
      knowledge()
        .tag([introduced, alone])[1]!
        .some(({ name }) => name === 'زلفانكو'),
    );
  });
});
