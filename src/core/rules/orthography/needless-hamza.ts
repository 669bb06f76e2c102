import { defineBlockRule } from '../../rule.ts';
import { wordTest, wordsThat } from '../words-that.ts';
import { dropHamza } from './initial-hamza.ts';
import { wordFinding } from './word-finding.ts';

const hasNeedlessHamza = wordTest((word) => dropHamza(word) !== undefined);

export const needlessHamza = defineBlockRule({
  meta: {
    id: 'orthography/needless-hamza',
    summary: { ar: 'همزة قطع مكان همزة وصل', en: 'Hamza where none belongs' },
    why: {
      ar: 'أفعال مثل «اجتمع» و«استقبل» ومصادرها تبدأ بهمزة وصل لا تُكتب، وكذلك «اسم» و«ابن» و«امرأة». لا تشمل القاعدة «إستراتيجية» وما أُخذ من لغات أخرى.',
      en: 'Verbs such as «اجتمع» and «استقبل» and their nouns begin with a hamza that is not written, and so do «اسم», «ابن», «امرأة». «إستراتيجية» and other loanwords are left alone.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'انتهى ⟦الإجتماع⟧ أمس', fixed: 'انتهى الاجتماع أمس' },
        { text: '⟦وإستقبل⟧ الوزير ⟦إبنه⟧', fixed: 'واستقبل الوزير ابنه' },
      ],
      good: [
        { text: 'انتهى الاجتماع واستقبل ابنه' },
        { text: 'خطة إستراتيجية في إستاد القاهرة' },
        { text: 'إنتاج وإعلان وإسلام' },
      ],
    },
  },
  check(block, { report }) {
    for (const { token, word } of wordsThat(block, hasNeedlessHamza)) {
      const form = dropHamza(word)!;
      const message = {
        ar: `أول «${form}» همزة وصل لا تُكتب`,
        en: `«${form}» begins with a hamza that is not written`,
      };
      report(wordFinding(token, message, [form], true));
    }
  },
});
