import { entitiesOf, type EntityMention } from '../../entities/index.ts';
import { rewriteName } from '../../names/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { bare } from '../../text/characters.ts';
import type { Draft } from '../../text/draft.ts';
import { choiceOf } from '../fix.ts';
import { isSayingWord } from '../punctuation/saying-words.ts';

/** How far from a name the word before it and the one behind the title may be. */
const REACH = 24;

export const titleAfterName = defineDraftRule({
  meta: {
    id: 'names/title-after-name',
    summary: { ar: 'الصفة بعد الاسم', en: 'The title behind the name' },
    why: {
      ar: 'تسبق الصفة الاسم في الخبر: «قال وزير المالية نبيل عمر». لا تتكلم القاعدة إلا حيث لا لبس: اسم كامل بعد فعل قول، تتلوه صفة بلا فاصلة، ثم «إن» أو «أن» أو نقطتان. أما الصفة بين فاصلتين فبدل صحيح، وكلمة «نائب» قد تلتبس بما بعدها، فلا شأن لها بهما.',
      en: 'A title goes before the name in news: «قال وزير المالية نبيل عمر». The rule speaks only where nothing else can be meant: a full name behind a verb of saying, then a title without a comma, then «إن», «أن» or a colon. A title between commas is a good apposition, and «نائب» may belong to what follows; both are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'وقال ⟦محمد أحمد وزير المالية⟧ إن الموازنة جاهزة.',
          fixed: 'وقال وزير المالية محمد أحمد إن الموازنة جاهزة.',
        },
      ],
      good: [
        { text: 'وقال محمد أحمد، وزير المالية، إن الموازنة جاهزة.' },
        { text: 'والتقى محمد أحمد وزير المالية أمس.' },
        { text: 'وقال محمد أحمد نائب رئيس الوفد إن الموازنة جاهزة.' },
      ],
    },
  },
  check(draft, { report }) {
    for (const { id, kind, mentions } of entitiesOf(draft)) {
      if (kind !== 'person') continue;
      for (const mention of mentions) {
        const { titleSpan, title, name, start } = mention;
        if (!titleSpan || title === undefined || !isClear(draft, mention)) continue;
        const place = { start, end: titleSpan.end, prefix: mention.prefix };
        report({
          start,
          end: titleSpan.end,
          message: {
            ar: `الصفة «${title}» بعد الاسم؛ المعتاد في الخبر «${title} ${name}»`,
            en: `The title «${title}» stands behind the name; news has «${title} ${name}»`,
          },
          subject: id,
          fixes: [
            choiceOf(
              { ar: `اكتب «${title} ${name}»`, en: `Write «${title} ${name}»` },
              rewriteName(place, `${title} ${name}`),
            ),
          ],
        });
      }
    }
  },
});

function isClear({ text, knowledge }: Draft, mention: EntityMention): boolean {
  const { titleSpan, title = '', name, isQuoted, start, end } = mention;
  if (!titleSpan || isQuoted || !name.includes(' ') || !title.includes(' ')) return false;
  if (titleSpan.start < end || !/^[ \u00a0]+$/.test(text.slice(end, titleSpan.start))) return false;
  const head = title.split(' ', 1)[0]!;
  if (head.startsWith('نائب') || knowledge?.lists.titleKind(head) !== 'office') return false;
  const before = /(\S+)[ \u00a0]+$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const behind = text.slice(titleSpan.end, titleSpan.end + REACH);
  return (
    before !== undefined && isSayingWord(bare(before)) && /^(?:[ \u00a0]+[إأا]ن[ \u00a0]|\s*:)/.test(behind)
  );
}
