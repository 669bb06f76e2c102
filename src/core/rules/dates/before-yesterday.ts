import { readDates } from '../../dates/index.ts';
import { defineBlockRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import { insert, safeFixOf } from '../fix.ts';
import { textBetween } from './text-between.ts';

export const beforeYesterday = defineBlockRule({
  meta: {
    id: 'dates/before-yesterday',
    summary: { ar: '«أول أمس» بدلا من «أول من أمس»', en: '«أول أمس» for «أول من أمس»' },
    why: {
      ar: 'اليوم الذي قبل أمس هو «أول من أمس»، و«أول أمس» في الفصحى أوله، أي صباحه. و«أمس الأول» شائع ولا تمسه القاعدة.',
      en: 'The day before yesterday is «أول من أمس»; «أول أمس» is, strictly, the first part of yesterday. «أمس الأول» is common and left alone.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [{ text: 'أعلن ⟦أول أمس⟧ الثلاثاء', fixed: 'أعلن أول من أمس الثلاثاء' }],
      good: [{ text: 'أعلن أول من أمس' }, { text: 'أعلن أمس الأول' }],
    },
  },
  check(block, { report }) {
    for (const mention of readDates(block)) {
      const part =
        mention.kind === 'relative'
          ? mention
          : mention.kind === 'date' || mention.kind === 'weekday'
            ? mention.relative
            : undefined;
      if (!part) continue;
      const words = bare(textBetween(block, part)).split(' ');
      if (words.length !== 2 || !/^[أا]ول$/.test(words[0]!)) continue;
      const first = /^\S+\s/.exec(block.text.slice(part.start, part.end))![0];
      report({
        start: part.start,
        end: part.end,
        message: { ar: 'اليوم الذي قبل أمس «أول من أمس»', en: 'The day before yesterday is «أول من أمس»' },
        fixes: [
          safeFixOf(
            { ar: 'اكتب «أول من أمس»', en: 'Write «أول من أمس»' },
            insert(part.start + first.length, 'من '),
          ),
        ],
      });
    }
  },
});
