import { isMostlyArabic } from '../../arabic.ts';
import type { Localized } from '../../localized.ts';
import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { CharacterClass, characterClass } from '../../text/characters.ts';
import { isWordLike } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { replace, safeFixOf } from '../fix.ts';
import { endsEntity } from './html-entity.ts';
import { marksOf } from '../../text/marks.ts';
import { isGap, readableAfter } from '../../text/neighbours.ts';
import { shortText } from './short-text.ts';

/** The Arabic mark for each foreign one; U+066C and U+201A only look like commas. */
const ARABIC: ReadonlyMap<string, { readonly mark: string; readonly name: Localized }> = new Map([
  [',', { mark: '،', name: { ar: 'فاصلة لاتينية', en: 'Latin comma' } }],
  ['\u066c', { mark: '،', name: { ar: 'فاصلة آلاف', en: 'Thousands separator' } }],
  ['\u201a', { mark: '،', name: { ar: 'علامة تنصيص سفلى', en: 'Low quotation mark' } }],
  [';', { mark: '؛', name: { ar: 'فاصلة منقوطة لاتينية', en: 'Latin semicolon' } }],
  ['?', { mark: '؟', name: { ar: 'علامة استفهام لاتينية', en: 'Latin question mark' } }],
]);

export const latinMark = defineBlockRule({
  meta: {
    id: 'punctuation/latin-mark',
    summary: { ar: 'علامة ترقيم لاتينية في نص عربي', en: 'Latin mark in Arabic text' },
    why: {
      ar: 'للعربية فاصلتها «،» وفاصلتها المنقوطة «؛» وعلامة استفهامها «؟»، وهي تتجه مع الكتابة. لا تشمل القاعدة ما بين رقمين أو كلمتين لاتينيتين، ولا الروابط والشيفرة، ولا علامة «?» داخل كلمة لأنها حرف ضاع في التحويل.',
      en: 'Arabic has its own comma "،", semicolon "؛" and question mark "؟", which turn with the script. Marks between digits or Latin words, in links and code are left alone, and so is a "?" inside a word, which stands for a letter lost in conversion.',
    },
    level: 'warning',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'وصل الوفد⟦,⟧ ثم غادر.', fixed: 'وصل الوفد، ثم غادر.' },
        { text: 'زار «القاهرة»⟦,⟧ و(دمشق)⟦;⟧ ثم عاد.', fixed: 'زار «القاهرة»، و(دمشق)؛ ثم عاد.' },
        { text: 'كيف وصل الوفد⟦?⟧\u00a0لا أحد يعلم.', fixed: 'كيف وصل الوفد؟\u00a0لا أحد يعلم.' },
        { text: 'في عام ٢٠١٩⟦,⟧ افتتح الجسر⟦,⟧ثم أغلق.', fixed: 'في عام ٢٠١٩، افتتح الجسر،ثم أغلق.' },
        { text: 'أعلنت شركة Nokia⟦,⟧ أمس⟦\u066c⟧ نتائجها.', fixed: 'أعلنت شركة Nokia، أمس، نتائجها.' },
      ],
      good: [
        { text: 'بلغت الأرباح 14,800 ريال، بزيادة 3,4 نقاط، والنتائج 2, 3.' },
        { text: 'تضم الشركات Apple, Google وغيرهما.' },
        { text: 'الرابط https://example.com/?q=1,2;3 متاح.' },
        { text: 'قال &quot;نعم&quot; و&#8220;لا&#8221; ثم سكت.' },
        { text: 'المدن ا?سبانية مزدحمة ;)' },
        { text: 'The word كتاب, which means book, is old.' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    let word: Token | undefined;
    let read = 0;
    let arabicBlock: boolean | undefined;
    for (const { index: i, text: mark } of marksOf(block)) {
      const arabic = ARABIC.get(mark);
      if (!arabic) continue;
      for (; read < i; read++) {
        // «عام 2019,» is Arabic text: a number speaks the language of the words before it.
        if (isWordLike(tokens[read]) && (tokens[read]!.kind !== 'number' || !word)) word = tokens[read];
      }
      if (!word || belongsElsewhere(block, i, mark)) continue;
      const follower = followingWord(block, i);
      if (isArabic(block, word)) {
        if (follower && !isArabic(block, follower) && !(arabicBlock ??= isMostlyArabic(block.text))) continue;
      } else if (mark === '?' || !follower || !isArabic(block, follower)) continue;
      const before = shortText(block, word);
      const { start, end } = tokens[i]!;
      report({
        start,
        end,
        message: {
          ar: `${arabic.name.ar} «${mark}» بعد «${before}»، والعربية «${arabic.mark}»`,
          en: `${arabic.name.en} "${mark}" after "${before}"; Arabic has "${arabic.mark}"`,
        },
        fixes: [
          safeFixOf(
            { ar: `ضع «${arabic.mark}»`, en: `Write "${arabic.mark}"` },
            replace({ start, end }, arabic.mark),
          ),
        ],
      });
    }
  },
});

/** Marks between digits, of an HTML entity or an emoticon «;)», of a query or in the place of a lost letter. */
function belongsElsewhere(block: Block, i: number, mark: string): boolean {
  const { tokens } = block;
  if (mark === '?') return isWordLike(tokens[i + 1]);
  if (mark === ';')
    return endsEntity(block.text, tokens[i]!.end) || (isGap(tokens[i - 1]) && tokens[i + 1]?.kind === 'mark');
  return tokens[i - 1]?.kind === 'number' && readableAfter(block, i)?.kind === 'number';
}

/** The word after the mark at token `i`, a quote or bracket between them left out of account. */
function followingWord(block: Block, i: number): Token | undefined {
  const next = readableAfter(block, i);
  return isWordLike(next) ? next : undefined;
}

function isArabic({ text }: Block, token: Token): boolean {
  const last = characterClass(text.charCodeAt(token.end - 1));
  const first = characterClass(text.charCodeAt(token.start));
  const { arabicLetter, arabicSign } = CharacterClass;
  return last === arabicLetter || last === arabicSign || first === arabicLetter;
}
