import { defineDraftRule } from '../../rule.ts';
import { countedForms, spellingFinding } from './spelling-finding.ts';
import { straySpellings } from './stray-spellings.ts';

export const likelyVariant = defineDraftRule({
  meta: {
    id: 'names/likely-variant',
    summary: { ar: 'صيغتان يُرجَّح أنهما لاسم واحد', en: 'Two forms that are likely one name' },
    why: {
      ar: 'يُنقل الاسم الأجنبي إلى العربية بصيغة واحدة في الخبر كله. تقارن القاعدة أجزاء الأسماء من النوع نفسه حرفا حرفا، وترجّح أن الصيغتين لاسم واحد إذا لم تختلفا إلا فيما تختلف فيه صيغ الأسماء المنقولة عادة: حروف المد، والجيم والغين، والسين والزاي ونحوها. لا تجمع اسمين عربيين معروفين («محمد» و«محمود»)، ولا اسما ونسبته («إيران» و«إيراني»)، ولا شخصين اختلف اسماهما الأولان.',
      en: 'A foreign name is written in Arabic one way throughout a story. The rule compares parts of names of one kind letter by letter and holds two forms for one name where they differ only as transcriptions do: in long vowels, ج and غ, س and ز and the like. It never joins two known Arabic names («محمد» and «محمود»), a name and its adjective («إيران» and «إيراني»), or two people whose first names differ.',
    },
    level: 'information',
    fix: 'choice',
    examples: {
      bad: [
        {
          text: 'فاز سيلفيو برلسكوني في الانتخابات. وقال برلسكوني إنه سعيد، ورد خصوم ⟦بيرلسكوني⟧ عليه.',
          fixed: 'فاز سيلفيو برلسكوني في الانتخابات. وقال برلسكوني إنه سعيد، ورد خصوم برلسكوني عليه.',
        },
      ],
      good: [
        { text: 'التقى أحمد صالح نظيره أحمد صلاح في القاهرة.' },
        { text: 'زار الوفد مالي ثم ملاوي، وجال في آسيا وإثيوبيا.' },
      ],
    },
  },
  check(draft, { report }) {
    for (const stray of straySpellings(draft)) {
      if (stray.difference !== 'sound') continue;
      const forms = countedForms(stray);
      report(
        spellingFinding(draft, stray, {
          ar: `يُرجَّح أن هذه صيغ لاسم واحد: ${forms.ar}`,
          en: `These are likely forms of one name: ${forms.en}`,
        }),
      );
    }
  },
});
