import { defineBlockRule } from '../../rule.ts';
import type { Block } from '../../text/block.ts';
import { bare } from '../../text/characters.ts';
import { markOf, textOf } from '../../text/token-text.ts';
import type { Token } from '../../text/token.ts';
import { insert, safeFixOf } from '../fix.ts';

/** Doctor, engineer, professor, professor doctor; with a conjunction or «ل» joined before them too. */
const TITLES: ReadonlySet<string> = new Set(
  ['', 'و', 'ل', 'ول'].flatMap((prefix) => ['د', 'م', 'أ', 'أ.د'].map((title) => prefix + title)),
);

export const titleSpacing = defineBlockRule({
  meta: {
    id: 'names/title-spacing',
    summary: { ar: 'اللقب المختصر ملتصق بالاسم', en: 'An abbreviated title glued to the name' },
    why: {
      ar: 'بعد اللقب المختصر نقطة ومسافة: «د. أحمد»، «م. سعد». أما «2013م. وقال» فنهاية جملة بعد سنة، و«د.ب.أ» و«ع.ل.ك» حروف اختصار، فتُترك.',
      en: 'An abbreviated title takes a full stop and a blank: «د. أحمد», «م. سعد». «2013م. وقال» is a year at the end of a sentence, «د.ب.أ» an acronym: they are left alone.',
    },
    level: 'hint',
    fix: 'safe',
    examples: {
      bad: [
        { text: 'قال ⟦د.⟧أحمد حسن', fixed: 'قال د. أحمد حسن' },
        { text: 'حضر علي ⟦ود.⟧سمير', fixed: 'حضر علي ود. سمير' },
        { text: 'مع ⟦أ.د.⟧محمد', fixed: 'مع أ.د. محمد' },
      ],
      good: [
        { text: 'قال د. أحمد' },
        { text: 'عام 2013م.وقال' },
        { text: 'عام 2013 م.وقال' },
        { text: 'وكالة د.ب.أ والمتهم ع.ل.ك' },
        { text: 'البند أ.والآخر ب.' },
        { text: 'أ.المقدمة' },
      ],
    },
  },
  check(block, { report }) {
    const { tokens } = block;
    for (let i = 0; i + 2 < tokens.length; i++) {
      const title = tokens[i]!;
      if (!isTitle(block, title) || markOf(block, tokens[i + 1]) !== '.') continue;
      if (tokens[i + 2]!.kind !== 'word' || !standsApart(block, i) || !isName(block, i + 2)) continue;
      const stop = tokens[i + 1]!;
      const written = textOf(block, title);
      const name = textOf(block, tokens[i + 2]);
      report({
        start: title.start,
        end: stop.end,
        message: {
          ar: `بعد اللقب المختصر مسافة: «${written}. ${name}»`,
          en: `An abbreviated title takes a blank: «${written}. ${name}»`,
        },
        fixes: [safeFixOf({ ar: 'أضف مسافة', en: 'Add a space' }, insert(stop.end, ' '))],
      });
    }
  },
});

function isTitle(block: Block, token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'acronym') return false;
  return token.end - token.start <= 6 && TITLES.has(bare(textOf(block, token)));
}

/** Whether what stands before the title is neither glued to it nor a number, whose era or unit the letter would be. */
function standsApart({ tokens }: Block, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  if (before.kind === 'mark') return true;
  return (before.kind === 'space' || before.kind === 'break') && tokens[i - 2]?.kind !== 'number';
}

/**
 * «والآخر» and «وقال» begin a sentence; a name has no conjunction and more than two letters. At the head of a paragraph
 * «أ.المقدمة» is an item of a list.
 */
function isName(block: Block, i: number): boolean {
  const word = bare(textOf(block, block.tokens[i]));
  return word.length > 2 && !/^[وف]/.test(word) && (i > 2 || !word.startsWith('ال'));
}
