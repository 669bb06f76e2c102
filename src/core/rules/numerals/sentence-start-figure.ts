import { readQuantities } from '../../quantities/index.ts';
import { defineBlockRule } from '../../rule.ts';

export const sentenceStartFigure = defineBlockRule({
  meta: {
    id: 'numerals/sentence-start-figure',
    summary: { ar: 'جملة تبدأ برقم', en: 'Sentence that starts with a figure' },
    why: {
      ar: 'من الدور من لا يبدأ جملة برقم: سقط 15 قتيلا، لا 15 قتيلا سقطوا. لا تشمل القاعدة العناوين والأسطر التي لا نقطة في آخرها. القاعدة مطفأة ما لم تطلبها الدار.',
      en: 'Some houses start no sentence with a figure: سقط 15 قتيلا, not 15 قتيلا سقطوا. Headlines and lines without a full stop are left alone. Off unless the house asks for it.',
    },
    level: 'off',
    fix: 'none',
    examples: {
      bad: [{ text: 'انفجرت عبوة. ⟦15 قتيلا⟧ سقطوا في الحال.' }],
      good: [
        { text: '15 قتيلا في انفجار' },
        { text: 'سقط 15 قتيلا. في 15 مايو عادوا.' },
        { text: '1- عاد الوفد. 2- غادر.' },
      ],
    },
  },
  check(block, { report }) {
    const { kind, text, sentences } = block;
    if (kind !== 'paragraph') return;
    const starts = new Set(
      sentences.flatMap(({ start, end }) => (/\.["»”“)]?$/.test(text.slice(start, end)) ? [start] : [])),
    );
    for (const { start, end, number } of readQuantities(block)) {
      if (!number || !starts.has(start) || !/^[0-9\u0660-\u0669]/.test(text.slice(number.start, number.end)))
        continue;
      const written = text.slice(start, end);
      report({
        start,
        end,
        message: {
          ar: `الجملة تبدأ برقم: «${written}»`,
          en: `The sentence starts with a figure: «${written}»`,
        },
      });
    }
  },
});
