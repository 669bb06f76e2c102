import { object, optional, picklist } from 'valibot';
import { findAbdNames, rewriteName, type AbdName } from '../../names/index.ts';
import type { Localized } from '../../localized.ts';
import { defineDraftRule, type Fix } from '../../rule.ts';
import { isQuotedAt } from './is-quoted-at.ts';
import { subjectAt } from './subject-at.ts';

const options = object({
  /** How the house writes «عبد» with its name, or as most such names of the draft are written. */
  form: optional(picklist(['majority', 'joined', 'split']), 'majority'),
});

export const abdSpacing = defineDraftRule({
  meta: {
    id: 'names/abd-spacing',
    summary: {
      ar: 'وصل «عبد» بما بعدها مرة وفصلها مرة',
      en: '«عبد» once joined to its name and once apart',
    },
    why: {
      ar: 'تُكتب الأسماء المبدوءة بـ«عبد» بصورة واحدة في الخبر كله: «عبدالله» كما في صحف الخليج، أو «عبد الله» كما في غيرها. تأخذ القاعدة بالصورة الغالبة في النص أو بما تختاره الدار، وهي تحذير إذا كُتب الاسم الواحد بالصورتين، ومعلومة إذا اختلف اسمان. لا تشمل «عبده» و«عبدي» ولا كلمة «عبد» وحدها.',
      en: 'Names that begin with «عبد» are written one way throughout a story: «عبدالله» as in the Gulf, or «عبد الله» as elsewhere. The rule takes the prevailing form or the choice of the house; it warns where one name is written both ways and informs where two names differ. «عبده», «عبدي» and the word «عبد» alone are left alone.',
    },
    level: 'warning',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'قال عبد الفتاح السيسي إن مصر ترحب. وأضاف الرئيس ⟦عبدالفتاح⟧ السيسي أن الزيارة مهمة، والتقى عبد الله الثاني.',
          fixed:
            'قال عبد الفتاح السيسي إن مصر ترحب. وأضاف الرئيس عبد الفتاح السيسي أن الزيارة مهمة، والتقى عبد الله الثاني.',
        },
        {
          text: 'استقبل الملك ⟦عبد الله⟧ الثاني الوفد.',
          fixed: 'استقبل الملك عبدالله الثاني الوفد.',
          options: { form: 'joined' },
        },
      ],
      good: [
        { text: 'استقبل الملك عبد الله الثاني الرئيس عبد الفتاح السيسي.' },
        { text: 'غنى محمد عبده في حفل حضره عبدالله السدحان.' },
      ],
    },
  },
  options,
  check(draft, { options: { form }, report }) {
    const names = findAbdNames(draft);
    const wanted = form === 'majority' ? majority(names) : form;
    const strays = names.filter((name) => name.form !== wanted);
    const [first, ...others] = strays;
    if (!first) return;
    const count = names.length - strays.length;
    const formName = FORM_NAMES[first.form];
    const otherName = FORM_NAMES[first.form === 'joined' ? 'split' : 'joined'];
    const same = strays.some(({ key }) => names.some((name) => name.key === key && name.form === wanted));
    report({
      start: first.start,
      end: first.end,
      message:
        form === 'majority'
          ? {
              ar: `«${first.text}» ${formName.ar} (${strays.length})، والغالب في النص الأسماء ال${otherName.ar} (${count})`,
              en: `«${first.text}» is ${formName.en} (${strays.length}); most such names here are ${otherName.en} (${count})`,
            }
          : {
              ar: `«${first.text}» ${formName.ar}، والدار تكتبها ${otherName.ar}: «${first.otherForm}»`,
              en: `«${first.text}» is ${formName.en}; the house writes it ${otherName.en}: «${first.otherForm}»`,
            },
      ...(form === 'majority' && !same && { severity: 'information' as const }),
      ...subjectAt(draft, first),
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { ar: 'موضع آخر', en: 'Another place' },
      })),
      fixes: fixesOf(
        strays,
        strays.filter(({ start }) => !isQuotedAt(draft, start)),
      ),
    });
  },
});

const FORM_NAMES: Readonly<Record<AbdName['form'], Localized>> = {
  joined: { ar: 'موصولة', en: 'joined' },
  split: { ar: 'مفصولة', en: 'apart' },
};

/** The form of most names; of equals that of the first. */
function majority(names: readonly AbdName[]): AbdName['form'] | undefined {
  const joined = names.filter(({ form }) => form === 'joined').length;
  if (joined * 2 === names.length) return names[0]?.form;
  return joined * 2 > names.length ? 'joined' : 'split';
}

function fixesOf(strays: readonly AbdName[], open: readonly AbdName[]): readonly Fix[] {
  const [first] = strays;
  const write = (names: readonly AbdName[], title: Localized): Fix => ({
    title,
    safe: false,
    edits: names.map((name) => rewriteName(name, name.otherForm)),
  });
  const aside = open.length < strays.length;
  const form = `«${first!.otherForm}»`;
  if (strays.length === 1) {
    const place = aside ? { ar: ' داخل الاقتباس', en: ' in the quotation' } : { ar: '', en: '' };
    return [write(strays, { ar: `اكتب ${form}${place.ar}`, en: `Write ${form}${place.en}` })];
  }
  const fixes: Fix[] = [];
  if (open.length > 0) {
    const but = aside ? { ar: '، خارج الاقتباسات', en: ', quotations aside' } : { ar: '', en: '' };
    fixes.push(
      write(open, {
        ar: `اكتب ${form} وأمثالها هكذا في النص كله${but.ar} (${open.length})`,
        en: `Write ${form} and its like so throughout the text${but.en} (${open.length})`,
      }),
    );
  }
  if (aside) {
    fixes.push(
      write(strays, {
        ar: `اكتب ${form} وأمثالها هكذا في النص كله وفي الاقتباسات أيضا (${strays.length})`,
        en: `Write ${form} and its like so throughout the text and in quotations too (${strays.length})`,
      }),
    );
  }
  return fixes;
}
