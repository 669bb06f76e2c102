import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { folded } from '../../text/characters.ts';
import { firstIndex } from '../../text/first-index.ts';
import { isBlank } from '../../text/token-text.ts';
import { choiceOf, replace } from '../fix.ts';
import { countedIn } from './counted.ts';

/** Measures that take the alif as Arabic nouns do; «يورو», «ميغابايت» and their like stay as they are. */
const MEASURES =
  /^(?:كيلومتر|كيلو متر|متر|سنتيمتر|ميل|لتر|ليتر|طن|كيلوغرام|كيلوجرام|كيلو غرام|كيلو جرام|غرام|جرام|هكتار|برميل|فدان|يوم|أسبوع|شهر|دولار|ريال|درهم|دينار|جنيه)(?: |$)/;
/** Words that open something new, so that the noun before them cannot be the first part of a name: «34 طالب لاهوت». */
const OPENERS =
  /^و?(?:في|فى|من|على|إلى|الى|عن|مع|بين|بينهم|بينها|منهم|منها|أو|او|لكل|قبل|بعد|خلال|حتى|عند|لدى|داخل|خارج|عبر|ضد|كما|فيما|بينما|الذين|الذي|التي|أي|فقط|كانوا|كان|بعدما|مقابل)$/;

export const bareAccusative = defineBlockRule({
  meta: {
    id: 'numerals/bare-accusative',
    summary: { ar: 'تمييز بلا ألف النصب', en: 'Counted noun without its alif' },
    why: {
      ar: 'معدود الأعداد من 11 إلى 99 منصوب: 15 كيلومترا، 23 لقبا. لا تشمل القاعدة ما يضاف إلى ما بعده (34 طالب لاهوت، 15 مليون دولار)، ولا ما لا تلحقه الألف من الأسماء الأجنبية (85 يورو).',
      en: 'Numbers from 11 to 99 take the accusative: 15 كيلومترا, 23 لقبا. Nouns in construct (34 طالب لاهوت, 15 مليون دولار) and foreign ones that take no alif (85 يورو) are left alone.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        { text: 'على بعد ⟦80 كيلومتر⟧ من المدينة', fixed: 'على بعد 80 كيلومترا من المدينة' },
        { text: 'قتل ⟦32 شخص⟧، وأحرز ⟦23 لقب⟧ مع فريقه', fixed: 'قتل 32 شخصا، وأحرز 23 لقبا مع فريقه' },
        { text: 'سار ⟦14 ميل بحري⟧.', fixed: 'سار 14 ميلا بحريا.' },
      ],
      good: [
        { text: 'قتل 32 شخصا و12 دولة و100 شخص و5 أشخاص.' },
        { text: 'كرّم 34 طالب لاهوت، ودفع 85 يورو، وفي 2016 برنامج.' },
      ],
    },
  },
  check(block, { report }) {
    for (const { value, start, noun, forms } of countedIn(block)) {
      if (value % 100 < 11 || noun.form !== 'singular' || (value >= 1900 && value <= 2099)) continue;
      const written = block.text.slice(noun.start, noun.end);
      if (noun.kind === 'scale' || (noun.kind !== 'counted' && !MEASURES.test(written))) continue;
      const right = forms.findLast(([, form]) => form === 'accusative')?.[0];
      if (right === undefined || right === written || !endsPhrase(block, noun.end)) continue;
      report({
        start,
        end: noun.end,
        message: {
          ar: `معدود ${block.text.slice(start, noun.start).trim()} منصوب: «${right}» لا «${written}»`,
          en: `${block.text.slice(start, noun.start).trim()} takes an accusative: «${right}», not «${written}»`,
        },
        fixes: [choiceOf({ ar: `اكتب «${right}»`, en: `Write «${right}»` }, replace(noun, right))],
      });
    }
  },
});

/** Whether a mark, the end or a word that opens something new stands behind an offset. */
function endsPhrase({ text, tokens }: Block, offset: number): boolean {
  let at = firstIndex(tokens.length, (i) => tokens[i]!.start >= offset);
  while (isBlank(tokens[at])) at++;
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return /[.،؛:؟!)]/.test(text[token.start]!);
  return token.kind === 'word' && OPENERS.test(folded(text, token.start, token.end));
}
