import { entitiesOf, type EntityMention } from '../../entities/index.ts';
import { defineDraftRule } from '../../rule.ts';
import { foldPhrase } from '../../text/fold.ts';
import { titlesClash } from './titles-clash.ts';

/** So many titles of one person are compared with one another. */
const MAX_TITLES = 12;

export const titleConflict = defineDraftRule({
  meta: {
    id: 'names/title-conflict',
    summary: { ar: 'لقبان متعارضان لشخص واحد', en: 'Two titles of one person that do not agree' },
    why: {
      ar: 'يحمل الشخص في الخبر صفة واحدة ما لم يقل الخبر إنها تغيّرت. تجد القاعدة رتبتين عسكريتين مختلفتين لاسم واحد، ووزيرا بحقيبتين، ورئيسا هو في موضع آخر نائب الرئيس نفسه. لا تعارض بين منصبين في جهتين، ولا بين لقب طويل ومختصره، ولا تنظر في صفة معها «السابق» أو «المكلف» ونحوهما.',
      en: 'A person has one title in a story unless the story says that it changed. The rule finds two different ranks beside one name, a minister with two portfolios, and a head who is elsewhere the deputy of that head. Offices in two bodies, a title and its short form, and titles with «السابق», «المكلف» and the like are left alone.',
    },
    level: 'information',
    fix: 'none',
    examples: {
      bad: [
        {
          text: 'التقى وزير الخارجية سامح شكري الوفد أمس. وقال ⟦وزير الداخلية⟧ سامح شكري إن الزيارة مهمة.',
        },
        {
          text: 'حضر اللواء أحمد المسماري الاجتماع. وأكد ⟦العميد⟧ أحمد المسماري أن الوضع هادئ.',
        },
      ],
      good: [
        {
          text: 'التقى وزير الخارجية السابق سامح شكري الوفد أمس. وقال وزير الداخلية سامح شكري إن الزيارة مهمة.',
        },
        {
          text: 'التقى وزير الخارجية المصري سامح شكري الوفد أمس. وقال وزير الخارجية سامح شكري إن الزيارة مهمة.',
        },
      ],
    },
  },
  check(draft, { report }) {
    for (const { id, kind, titles = [], mentions } of entitiesOf(draft)) {
      if (kind !== 'person' || titles.length < 2) continue;
      const titled = mentions.filter(isTelling).slice(0, MAX_TITLES);
      const clash = titled
        .flatMap((later, i) => titled.slice(0, i).map((earlier) => ({ earlier, later })))
        .find(
          ({ earlier, later }) =>
            foldPhrase(earlier.name) === foldPhrase(later.name) && titlesClash(earlier.title, later.title),
        );
      if (!clash) continue;
      const { earlier, later } = clash;
      report({
        ...later.titleSpan,
        message: {
          ar: `لقب ${later.name} هنا «${later.title}»، وورد قبله «${earlier.title}»`,
          en: `${later.name} is «${later.title}» here and «${earlier.title}» before`,
        },
        subject: id,
        related: [{ ...earlier.titleSpan, message: { ar: 'اللقب الأول', en: 'The first title' } }],
      });
    }
  },
});

/** Whether a mention has a title and a whole name, in the words of the draft: a surname alone may be another's. */
function isTelling(mention: EntityMention): mention is EntityMention & Required<EntityMention> {
  return (
    mention.title !== undefined &&
    mention.titleSpan !== undefined &&
    !mention.isQuoted &&
    mention.name.includes(' ')
  );
}
