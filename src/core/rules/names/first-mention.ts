import { entitiesOf, type Entity } from '../../entities/index.ts';
import type { NameLists } from '../../knowledge/index.ts';
import { rewriteName } from '../../names/index.ts';
import { defineDraftRule } from '../../rule.ts';
import type { Draft } from '../../text/draft.ts';
import { firstIndex } from '../../text/first-index.ts';
import { choiceOf } from '../fix.ts';

/** A paragraph of fewer words without a full stop is a headline or a line of the masthead, where short names are right. */
const FEWEST_WORDS = 12;

export const firstMention = defineDraftRule({
  meta: {
    id: 'names/first-mention',
    summary: { ar: 'اسم مختصر قبل ذكر الاسم كاملا', en: 'A short name before the full one' },
    why: {
      ar: 'يُذكر الشخص أول مرة باسمه كاملا مع صفته، ثم يُكتفى باسمه الأشهر. تجد القاعدة من ورد في متن الخبر أول مرة باسم واحد بلا لقب ثم ورد اسمه كاملا بعد ذلك. لا تنظر في العناوين ولا في الاقتباسات، ولا فيمن لا يرد اسمه كاملا في الخبر.',
      en: 'A person is first given the full name with the title, and the short name after that. The rule finds who first stands in the body of a story by one name without a title, and has a full name further on. Headlines, quotations and people whose full name never comes are left alone.',
    },
    level: 'hint',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'وصل ⟦حفتر⟧ إلى القاهرة صباح اليوم لإجراء محادثات مع عدد من المسؤولين المصريين. وقال خليفة حفتر إنه متفائل.',
          fixed:
            'وصل خليفة حفتر إلى القاهرة صباح اليوم لإجراء محادثات مع عدد من المسؤولين المصريين. وقال خليفة حفتر إنه متفائل.',
        },
      ],
      good: [
        {
          text: 'وصل المشير خليفة حفتر إلى القاهرة صباح اليوم لإجراء محادثات مع المسؤولين. وقال حفتر إنه متفائل.',
        },
        {
          text: 'حفتر يصل إلى القاهرة\n\nوصل المشير خليفة حفتر إلى القاهرة صباح اليوم لإجراء محادثات مع عدد من المسؤولين المصريين.',
        },
      ],
    },
  },
  check(draft, { report }) {
    const { lists } = draft.knowledge ?? {};
    if (!lists) return;
    const body = startOfBody(draft);
    const people = entitiesOf(draft).filter(({ kind }) => kind === 'person');
    for (const { id, mentions } of people) {
      const inHeadline = firstIndex(mentions.length, (i) => mentions[i]!.start >= body);
      const first = mentions[inHeadline];
      if (!first || first.isQuoted || first.title !== undefined || first.name.includes(' ')) continue;
      // «خليفة حفتر» in the headline has told the reader who it is.
      if (mentions.slice(0, inHeadline).some(({ name }) => name.includes(' '))) continue;
      const full = mentions
        .slice(inHeadline + 1)
        .find(({ name }) => name.endsWith(` ${first.name}`) && isFullName(name, people, lists));
      if (!full) continue;
      report({
        start: first.start,
        end: first.end,
        message: {
          ar: `أول ذكر في المتن باسم «${first.name}»، والاسم الكامل «${full.name}» يأتي بعده`,
          en: `The body names «${first.name}» before the full name «${full.name}»`,
        },
        subject: id,
        related: [
          {
            start: full.start,
            end: full.end,
            message: { ar: 'أول موضع للاسم الكامل', en: 'The first full name' },
          },
        ],
        fixes: [
          choiceOf({ ar: `اكتب «${full.name}»`, en: `Write «${full.name}»` }, rewriteName(first, full.name)),
        ],
      });
    }
  },
});

/** Words for people beside others, whom a name is taken together with: «زوجة أوسامو», «صديق مارسيلو». */
const RELATIVES = new Set(
  'زوج زوجة صديق صديقة شقيق شقيقة ابن ابنة والد والدة نجل زميل شريك محامي عائلة أسرة'.split(' '),
);

/**
 * Whether a name is a given name, or two, and a surname. What was taken for a part of it is none: a title, a word with
 * the article or a prefix («فيهرب تانكريدي»), a surname of somebody else («هاينكس بايرن»).
 */
function isFullName(name: string, people: readonly Entity[], lists: NameLists): boolean {
  return name
    .split(' ')
    .slice(0, -1)
    .every((part) => {
      if (RELATIVES.has(part) || part.startsWith('ال')) return false;
      if (people.some(({ forms }) => forms.some(({ text }) => text === part))) return false;
      return lists.isNativeName(part) || !(/^[وفبلك]/.test(part) || lists.titleKind(part));
    });
}

/** Where the first paragraph begins that is a sentence and no headline. */
function startOfBody({ blocks, text }: Draft): number {
  const first = blocks.find(({ block: { kind, tokens, text: own } }) => {
    if (kind === 'heading') return false;
    const words = tokens.filter((token) => token.kind === 'word').length;
    return words >= FEWEST_WORDS * 2 || (words >= FEWEST_WORDS && /[.؟!…»"]\s*$/.test(own));
  });
  return first?.start ?? text.length;
}
