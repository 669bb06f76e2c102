import type { Localized } from '../core/index.ts';

const test: Localized = {
  ar: `mudaqqiq test <ملفات أسلوب> [خيارات]

يجرّب أمثلة القواعد التي في ملف الأسلوب وفي ما يُبنى عليه من ملفات وحزم: ما في bad يجب أن تجده القاعدة بين ⟦ و⟧
ولا غيره، وأن يصير بالإصلاح كما في fixed، وما في good يجب ألا تجد فيه شيئا. وينبّه على ما بين القواعد من خلل: عبارة
تجدها قاعدتان، وصواب تنهى عنه أخرى، وعبارة لا تُوجد أبدا، وقاعدة لا يشغّلها شيء.

  --format text|json   صيغة العرض (text ما لم يُطلب غيرها)
  --lang ar|en         لغة الرسائل

رمز الخروج: 0 صحّت الأمثلة كلها، 1 مثال لم يصح، 2 خطأ في الاستعمال أو خلل في ملف الأسلوب.
`,
  en: `mudaqqiq test <style files> [options]

Tries the examples of the rules in style files and in the files and packages that they extend: what stands in bad must
be found between ⟦ and ⟧ and nowhere else, and become what fixed says; in good nothing may be found. It also tells what
is odd between rules: a phrase that two of them find, a right form that another forbids, a phrase that is never found,
a rule that nothing turns on.

  --format text|json   the form of the report (text unless asked)
  --lang ar|en         the language of messages

Exit code: 0 all examples hold, 1 some do not, 2 bad usage or a fault in a style file.
`,
};

const impact: Localized = {
  ar: `mudaqqiq impact <قاعدة> <ملفات أو مجلدات أو أنماط أو -> [خيارات]

يعرض كل ما تجده قاعدة واحدة في المسودات، كل موضع في جملته، ولو كانت القاعدة متوقفة: ليُعرف أثرها قبل أن تُشغَّل.
ولا يُنظر في سجل الملاحظات المعروفة. وتُختار الملفات كما في review.

  --format text|json   صيغة العرض (text ما لم يُطلب غيرها)
  --style ملف          أسلوب الدار في ملف YAML، مكان أقرب ملف mudaqqiq.yml؛ تؤخذ منه القاعدة وخياراتها
  --no-style           يقرأ بلا أسلوب دار
  --names ملف          أسماء الدار في ملف YAML، وتُقدَّم على أسماء الأسلوب؛ يجوز تكراره
  --stdin-name اسم     اسم الدخل المعياري في العرض؛ والامتداد .md يعني Markdown
  --lang ar|en         لغة الرسائل

رمز الخروج: 0، أو 2 لخطأ في الاستعمال أو ملف تعذرت قراءته (ويُقرأ ما سواه).
`,
  en: `mudaqqiq impact <rule> <files, folders, patterns or -> [options]

Shows all that one rule finds in drafts, each place in its sentence, though the rule be off: so that its impact is known
before it is turned on. Baselines are not heeded. Files are chosen as in review.

  --format text|json   the form of the list (text unless asked)
  --style file         the house style in a YAML file, in the place of the nearest mudaqqiq.yml; the rule and its
                       options are taken from it
  --no-style           reads without a house style
  --names file         names of the house in a YAML file, which go before those of the style; may be repeated
  --stdin-name name    the name of the standard input in the list; the ending .md means Markdown
  --lang ar|en         the language of messages

Exit code: 0, or 2 for bad usage or a file that could not be read (the others are read all the same).
`,
};

const importing: Localized = {
  ar: `mudaqqiq import <ملف> [خيارات]

ينقل قواعد أداة أخرى إلى القسم rules من أسلوب الدار، ويعرض ما لا مقابل له بسطره. وما لا يصلح من الأنماط والأمثلة
يُترك ويُذكر. راجع ما نُقل قبل أن تعتمده.

  --from prh|vale|csv|languagetool
                       صيغة الملف، إن لم تُعرف من اسمه: قائمة prh (YAML)، أو قاعدة Vale من نوع substitution أو
                       existence (YAML)، أو جدول خطأ وصواب وملاحظة (CSV)، أو قائمة LanguageTool
  --output ملف         يكتب القواعد في ملف جديد، لا على المخرج المعياري
  --lang ar|en         لغة الرسائل

رمز الخروج: 0، أو 2 إن لم يُنقل شيء أو تعذرت قراءة الملف أو الكتابة.
`,
  en: `mudaqqiq import <file> [options]

Carries the rules of another tool over to the section rules of a house style, and lists with its line what has no equal
here. Patterns and examples that do not hold are left out and named. Read what was carried over before you use it.

  --from prh|vale|csv|languagetool
                       the format of the file, where its name does not tell: of prh (YAML), a rule of Vale that extends
                       substitution or existence (YAML), a table of wrong, right and note (CSV), a list of LanguageTool
  --output file        writes the rules into a new file, not to the standard output
  --lang ar|en         the language of messages

Exit code: 0, or 2 where nothing was carried over or a file could not be read or written.
`,
};

const guide: Localized = {
  ar: `mudaqqiq guide [خيارات]

يكتب أسلوب الدار صفحة تُقرأ: اختياراتها وأسماؤها وكلماتها، وكل قاعدة بسببها وأمثلتها، والقواعد المتوقفة.

  --format html|markdown
                       صيغة الصفحة (html ما لم يُطلب غيرها)
  --style ملف          أسلوب الدار، مكان أقرب ملف mudaqqiq.yml إلى مجلد العمل
  --output ملف         يكتب الصفحة في ملف، لا على المخرج المعياري
  --lang ar|en         لغة الصفحة

رمز الخروج: 0، أو 2 إن كان في الأسلوب خلل أو تعذرت الكتابة.
`,
  en: `mudaqqiq guide [options]

Writes the house style as a page to read: its choices, names and words, every rule with its reason and examples, and
the rules that are off.

  --format html|markdown
                       the form of the page (html unless asked)
  --style file         the house style, in the place of the mudaqqiq.yml nearest to the working directory
  --output file        writes the page into a file, not to the standard output
  --lang ar|en         the language of the page

Exit code: 0, or 2 where the style has a fault or the page could not be written.
`,
};

/** The help on the commands that work on house styles. */
export const styleHelp = Object.freeze({ test, impact, import: importing, guide });
