import { rewriteName } from '../../names/index.ts';
import { phraseFinder } from '../../phrases/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { isQuoted } from '../../text/quotations.ts';
import { choiceOf } from '../fix.ts';

/** Each honorific with the offices it may stand before; before anything else «سعادة» is happiness and «دولة» a state. */
const HONORIFICS: readonly (readonly [honorific: string, offices: string])[] = [
  [
    'معالي',
    'الوزير الوزيرة وزير وزيرة الدكتور الدكتورة الأستاذ الشيخ المهندس المستشار الأمين رئيس الرئيس نائب مدير محافظ',
  ],
  [
    'سعادة',
    'السفير السفيرة سفير سفيرة الوكيل وكيل الأمين المدير مدير الدكتور الأستاذ المهندس الشيخ القنصل النائب رئيس محافظ اللواء',
  ],
  ['فخامة', 'الرئيس رئيس رئيسة'],
  ['جلالة', 'الملك الملكة السلطان ملك سلطان'],
  ['صاحب الجلالة', 'الملك السلطان'],
  ['صاحب السمو الملكي', 'الأمير'],
  ['صاحبة السمو الملكي', 'الأميرة'],
  ['صاحب السمو', 'الأمير الشيخ أمير حاكم'],
  ['صاحبة السمو', 'الأميرة الشيخة'],
  ['سمو', 'الأمير الأميرة الشيخ الشيخة أمير ولي وزير نائب'],
  ['سماحة', 'الشيخ المفتي مفتي السيد الإمام'],
  ['فضيلة', 'الشيخ المفتي مفتي الإمام الدكتور شيخ'],
  ['سيادة', 'الوزير اللواء العميد العقيد الفريق المطران'],
  ['نيافة', 'الأنبا الكاردينال المطران'],
  ['غبطة', 'البطريرك'],
  ['قداسة', 'البابا'],
];

interface Address {
  readonly honorific: string;
  readonly office: string;
}

const findAddresses = phraseFinder(
  HONORIFICS.flatMap(([honorific, offices]) =>
    offices.split(' ').map((office) => [`${honorific} ${office}`, { honorific, office }] as const),
  ),
  (addresses: readonly Address[], phrase) =>
    addresses.find(({ honorific, office }) => phrase === `${honorific} ${office}`),
);

export const honorific = defineBlockRule({
  meta: {
    id: 'names/honorific',
    summary: { ar: 'لقب تشريف', en: 'An honorific' },
    why: {
      ar: 'الصحف العربية الدولية تكتفي بالمنصب: «الوزير» لا «معالي الوزير»؛ وصحف الخليج ووكالاته تلتزم ألقاب التشريف. لذلك القاعدة متوقفة حتى تطلبها الدار. ولا تمس الاقتباس المباشر، ولا «سعادة» و«دولة» و«سيادة» إلا قبل منصب.',
      en: 'Pan-Arab newsrooms name the office alone, «الوزير», not «معالي الوزير»; the papers and agencies of the Gulf keep the honorifics. The rule is off until a house asks for it. It leaves direct quotations alone, and touches «سعادة», «دولة» and «سيادة» before an office only.',
    },
    level: 'off',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'استقبل ⟦معالي الوزير⟧ الوفد', fixed: 'استقبل الوزير الوفد' },
        { text: 'رسالة ل⟦سعادة السفير⟧', fixed: 'رسالة للسفير' },
        { text: 'زار ⟦صاحب السمو الملكي الأمير⟧ خالد المدينة', fixed: 'زار الأمير خالد المدينة' },
      ],
      good: [
        { text: 'السعادة في العمل، وسعادة الناس' },
        { text: 'سيادة العراق وسيادة القانون' },
        { text: 'قال: «أشكر معالي الوزير على زيارته»' },
      ],
    },
  },
  check(block, { report }) {
    for (const { start, end, prefix, value } of findAddresses(block)) {
      if (isQuoted(block, start)) continue;
      const { honorific: title, office } = value;
      report({
        start,
        end,
        message: {
          ar: `«${title}» لقب تشريف تستغني عنه الدار`,
          en: `«${title}» is an honorific that the house does without`,
        },
        fixes: [
          choiceOf(
            { ar: `احذف «${title}»`, en: `Remove «${title}»` },
            rewriteName({ start, end, prefix }, office),
          ),
        ],
      });
    }
  },
});
