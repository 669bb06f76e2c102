import { defineBlockRule } from '../../rule.ts';
import { markOf } from '../../text/token-text.ts';
import { marksOf } from '../../text/marks.ts';

export const quranBrackets = defineBlockRule({
  meta: {
    id: 'punctuation/quran-brackets',
    summary: { ar: 'قوسان مضاعفان مكان القوسين المزهّرين', en: 'Doubled brackets instead of Quranic ones' },
    why: {
      ar: 'تُكتب الآية بين قوسين مزهّرين ﴿ ﴾ في الدور التي تعتمدهما، لا بين قوسين مضاعفين. والقوسان المضاعفان قد يحصران غير القرآن، فالقاعدة تنبّه ولا تصلح.',
      en: 'Houses that follow it set verses of the Quran in ﴿ ﴾, not in doubled brackets. These may hold other words too, so the rule only reports.',
    },
    level: 'off',
    fix: 'none',
    examples: {
      bad: [
        { text: 'قال تعالى: ⟦((⟧إن مع العسر يسرا)).' },
        { text: 'تلا\u00a0⟦((⟧قل هو الله أحد)) ثم ⟦((⟧الله الصمد)) في ٥ دقائق.' },
      ],
      good: [
        { text: 'قال تعالى: ﴿إن مع العسر يسرا﴾.' },
        { text: 'زار (القاهرة (العاصمة)) ثم (دمشق).' },
        { text: 'زار ((القاهرة ثم عاد.' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    let open: { start: number; end: number } | undefined;
    let last = -1;
    for (const { index: i, text: mark } of marksOf(block)) {
      if (i <= last || (mark !== '(' && mark !== ')')) continue;
      if (markOf(block, tokens[i + 1]) !== mark) continue;
      if (mark === '(') open = { start: tokens[i]!.start, end: tokens[i + 1]!.end };
      else if (open) {
        report({
          ...open,
          message: {
            ar: 'قوسان مضاعفان «(( ))»، وللآية «﴿ ﴾»',
            en: 'Doubled brackets "(( ))"; a verse takes "﴿ ﴾"',
          },
        });
        open = undefined;
      }
      last = i + 1;
    }
  },
});
