import type { Localized } from '../core/index.ts';
import type { CommandName } from './read-arguments.ts';
import { styleHelp } from './style-help.ts';

const general: Localized = {
  ar: `مدقّق: المراجعة التحريرية للأخبار العربية.

الاستعمال:
  mudaqqiq review <ملفات أو مجلدات أو أنماط أو ->   يراجع المسودات
  mudaqqiq entities <ملفات أو مجلدات أو أنماط أو -> يعرض ما تذكره المسودات من أسماء وتواريخ وأعداد
  mudaqqiq spell <ملفات أو مجلدات أو أنماط أو ->    يعرض كلمات المسودات التي ليست في المعجم
  mudaqqiq baseline <ملفات أو مجلدات أو أنماط>      يسجل ملاحظات المسودات القديمة فلا تظهر بعدها
  mudaqqiq import <ملف>                             ينقل قواعد أداة أخرى إلى أسلوب الدار
  mudaqqiq test <ملفات أسلوب>                       يجرّب أمثلة القواعد التي كتبتها الدار
  mudaqqiq impact <قاعدة> <ملفات أو مجلدات أو ->    يعرض ما تجده قاعدة واحدة، ولو كانت متوقفة
  mudaqqiq guide                                    يكتب أسلوب الدار صفحة تُقرأ
  mudaqqiq rules                                    يعرض القواعد
  mudaqqiq explain <قاعدة>                          يشرح قاعدة بأمثلتها
  mudaqqiq help <أمر>                               يعرض خيارات الأمر

خيارات عامة:
  --lang ar|en     لغة الرسائل (العربية ما لم يُطلب غيرها؛ والمتغير MUDAQQIQ_LANG يغيرها)
  -h, --help       يعرض المساعدة
  -v, --version    يعرض رقم الإصدار

أمثلة:
  mudaqqiq review خبر.txt
  mudaqqiq review drafts/ --fix
  mudaqqiq review - --stdin-name خبر.md < خبر.md
`,
  en: `Mudaqqiq: the editorial review of Arabic news.

Usage:
  mudaqqiq review <files, folders, patterns or ->   reviews drafts
  mudaqqiq entities <files, folders, patterns or -> lists the names, dates and numbers of drafts
  mudaqqiq spell <files, folders, patterns or ->    lists the words of drafts that are not in the dictionary
  mudaqqiq baseline <files, folders or patterns>    records the findings of old drafts, which then stay silent
  mudaqqiq import <file>                            carries the rules of another tool over to a house style
  mudaqqiq test <style files>                       tries the examples of the rules of a house
  mudaqqiq impact <rule> <files, folders or ->      shows what one rule finds, also one that is off
  mudaqqiq guide                                    writes the house style as a page to read
  mudaqqiq rules                                    lists the rules
  mudaqqiq explain <rule>                           explains a rule with its examples
  mudaqqiq help <command>                           shows the options of a command

Options of all commands:
  --lang ar|en     the language of messages (Arabic unless asked; the variable MUDAQQIQ_LANG changes that)
  -h, --help       shows help
  -v, --version    shows the version

Examples:
  mudaqqiq review draft.txt
  mudaqqiq review drafts/ --fix
  mudaqqiq review - --stdin-name draft.md < draft.md
`,
};

const review: Localized = {
  ar: `mudaqqiq review <ملفات أو مجلدات أو أنماط أو -> [خيارات]

يراجع المسودات ويعرض ما يجده. الملف المسمى يُراجَع دائما، ومن المجلدات والأنماط تُؤخذ ملفات
*.txt و*.md و*.markdown و*.draft و*.خبر التي معظم نصها عربي. العلامة - هي الدخل المعياري.

  --format text|json|sarif|github|junit
                       صيغة التقرير (text ما لم يُطلب غيرها)
  --fix                يكتب الإصلاحات الآمنة في الملفات؛ ومع - يطبع النص بعد الإصلاح،
                       ويذهب التقرير إلى مخرج الأخطاء
  --diff               يعرض ما يغيره --fix ولا يكتب شيئا
  --rule قاعدة=درجة    يغير درجة قاعدة: error أو warning أو information أو hint أو off؛
                       يجوز تكراره
  --style ملف          أسلوب الدار في ملف YAML، مكان أقرب ملف mudaqqiq.yml من مجلد المسودة فما فوقه
  --no-style           يراجع بلا أسلوب دار
  --no-baseline        يعرض ما في سجل الملاحظات المعروفة أيضا (mudaqqiq baseline)
  --names ملف          أسماء الدار في ملف YAML، وتُقدَّم على أسماء الأسلوب؛ يجوز تكراره
  --fail-on درجة       أدنى درجة يكون رمز الخروج معها 1:
                       error أو warning (الأصل) أو information أو hint
  --stdin-name اسم     اسم الدخل المعياري في التقرير؛ والامتداد .md يعني Markdown
  --lang ar|en         لغة الرسائل

رمز الخروج: 0 لا ملاحظات تبلغ الدرجة، 1 فيه ملاحظات تبلغها، 2 خطأ في الاستعمال أو ملف تعذرت
قراءته أو كتابته (ويُراجَع ما سواه). بعد --fix يدل الرمز على ما بقي.
`,
  en: `mudaqqiq review <files, folders, patterns or -> [options]

Reviews drafts and shows what it finds. A file that is named is always reviewed; folders and patterns take the
*.txt, *.md, *.markdown, *.draft and *.خبر files whose text is mostly Arabic. The sign - is the standard input.

  --format text|json|sarif|github|junit
                       the form of the report (text unless asked)
  --fix                writes the safe fixes into the files; with - prints the fixed text, and the report goes to
                       the standard error
  --diff               shows what --fix would change and writes nothing
  --rule rule=severity sets a rule to error, warning, information, hint or off; may be repeated
  --style file         the house style in a YAML file, in the place of the mudaqqiq.yml nearest to each draft upwards
  --no-style           reviews without a house style
  --no-baseline        shows what stands in a baseline too (mudaqqiq baseline)
  --names file         names of the house in a YAML file, which go before those of the style; may be repeated
  --fail-on severity   the lightest severity that makes the exit code 1:
                       error, warning (the default), information or hint
  --stdin-name name    the name of the standard input in the report; the ending .md means Markdown
  --lang ar|en         the language of messages

Exit code: 0 no findings of that severity, 1 some, 2 bad usage or a file that could not be read or written (the
others are reviewed all the same). After --fix the code speaks of what is left.
`,
};

const entities: Localized = {
  ar: `mudaqqiq entities <ملفات أو مجلدات أو أنماط أو -> [خيارات]

يعرض ما تذكره المسودات: الأشخاص والمؤسسات والأماكن والتواريخ والأوقات والأعداد والمبالغ والنسب المئوية،
وعدد مواضع كل منها. وتُختار الملفات كما في review.

  --format text|csv|json
                       صيغة العرض (text ما لم يُطلب غيرها)
  --kind نوع           يقتصر على نوع: person أو organisation أو place أو date أو time أو number
                       أو money أو percent؛ يجوز تكراره
  --style ملف          أسلوب الدار في ملف YAML، مكان أقرب ملف mudaqqiq.yml؛ يؤخذ منه تاريخ المسودات
                       وأسماء الدار
  --no-style           يقرأ بلا أسلوب دار
  --names ملف          أسماء الدار في ملف YAML، وتُقدَّم على أسماء الأسلوب؛ يجوز تكراره
  --stdin-name اسم     اسم الدخل المعياري في العرض؛ والامتداد .md يعني Markdown
  --lang ar|en         لغة الرسائل

رمز الخروج: 0، أو 2 لخطأ في الاستعمال أو ملف تعذرت قراءته (ويُقرأ ما سواه).
`,
  en: `mudaqqiq entities <files, folders, patterns or -> [options]

Lists what drafts speak of: people, organisations, places, dates, times, numbers, sums of money and percentages, each
with how often. Files are chosen as in review.

  --format text|csv|json
                       the form of the list (text unless asked)
  --kind kind          only person, organisation, place, date, time, number, money or percent; may be repeated
  --style file         the house style in a YAML file, in the place of the nearest mudaqqiq.yml; it tells the date of
                       drafts and the names of the house
  --no-style           reads without a house style
  --names file         names of the house in a YAML file, which go before those of the style; may be repeated
  --stdin-name name    the name of the standard input in the list; the ending .md means Markdown
  --lang ar|en         the language of messages

Exit code: 0, or 2 for bad usage or a file that could not be read (the others are read all the same).
`,
};

const spell: Localized = {
  ar: `mudaqqiq spell <ملفات أو مجلدات أو أنماط أو -> [خيارات]

يعرض كلمات المسودات التي ليست في المعجم ولا في كلمات الدار، أكثرها ورودا أولا: عدد مواضع كل كلمة وأول موضع
وتصحيحها إن رجح تصحيح. لا تُعد فيها الأسماء المعروفة ولا العامية المقتبسة. وتُجمع صيغ الكلمة بسوابقها إذا وردت
بلا سابقة أيضا: «بالزغبرطة» مع «زغبرطة». وتُختار الملفات كما في review.

  --format text|csv|json|dic|yaml
                       صيغة العرض (text ما لم يُطلب غيرها)؛ dic قاموس بصيغة hunspell، وyaml قسم words لأسلوب
                       الدار، وليس فيهما إلا ما لم يرجح له تصحيح
  --style ملف          أسلوب الدار في ملف YAML، مكان أقرب ملف mudaqqiq.yml؛ يؤخذ منه ما تعرفه الدار من
                       كلمات وأسماء
  --no-style           يقرأ بلا أسلوب دار
  --names ملف          أسماء الدار في ملف YAML، وتُقدَّم على أسماء الأسلوب؛ يجوز تكراره
  --stdin-name اسم     اسم الدخل المعياري في العرض؛ والامتداد .md يعني Markdown
  --lang ar|en         لغة الرسائل

رمز الخروج: 0، أو 2 لخطأ في الاستعمال أو ملف تعذرت قراءته (ويُقرأ ما سواه).
`,
  en: `mudaqqiq spell <files, folders, patterns or -> [options]

Lists the words of drafts that are neither in the dictionary nor among the words of the house, the most frequent first:
how often each stands, where first, and its correction where one is likely. Known names and quoted dialect are left out.
Forms of a word are counted together where it stands without prefixes too: «بالزغبرطة» with «زغبرطة». Files are chosen
as in review.

  --format text|csv|json|dic|yaml
                       the form of the list (text unless asked); dic is a dictionary for hunspell and yaml the section
                       words of a house style, both with those words alone that have no likely correction
  --style file         the house style in a YAML file, in the place of the nearest mudaqqiq.yml; it tells the words and
                       names of the house
  --no-style           reads without a house style
  --names file         names of the house in a YAML file, which go before those of the style; may be repeated
  --stdin-name name    the name of the standard input in the list; the ending .md means Markdown
  --lang ar|en         the language of messages

Exit code: 0, or 2 for bad usage or a file that could not be read (the others are read all the same).
`,
};

const baseline: Localized = {
  ar: `mudaqqiq baseline <ملفات أو مجلدات أو أنماط> [خيارات]

يسجل ملاحظات المسودات كما هي الآن، فلا تُعرض بعدها ولا تُصلح آليا، وتُعرض كل ملاحظة تزيد عليها. يسري السجل على
مسودات مجلده وما تحته، في المحرّر وفي review. لا مواضع فيه: لكل مسودة وقاعدة ونص عدد، فيبقى صحيحا وإن تغير ما
حول النص. ومسودة سُجلت من قبل ولم تُذكر الآن يبقى سجلها.

  --output ملف         مكان السجل (mudaqqiq-baseline.json في مجلد العمل ما لم يُذكر)؛ ولا يُقرأ إلا بهذا الاسم
  --rule قاعدة=درجة    يغير درجة قاعدة؛ يجوز تكراره
  --style ملف          أسلوب الدار في ملف YAML، مكان أقرب ملف mudaqqiq.yml
  --no-style           يراجع بلا أسلوب دار
  --names ملف          أسماء الدار في ملف YAML، وتُقدَّم على أسماء الأسلوب؛ يجوز تكراره
  --lang ar|en         لغة الرسائل

رمز الخروج: 0، أو 2 لخطأ في الاستعمال أو ملف تعذرت قراءته أو كتابته.
`,
  en: `mudaqqiq baseline <files, folders or patterns> [options]

Records the findings of drafts as they are now: they are no longer shown, nor mended unseen, and every one more is. The
record holds for the drafts in its folder and below, in the editor and in review. It has no places: of each draft, rule
and text it keeps a number, so that it holds while the text around changes. A draft that was recorded before and is not
named now stays recorded.

  --output file        where the record goes (mudaqqiq-baseline.json in the working directory); only that name is read
  --rule rule=severity sets a rule to another severity; may be repeated
  --style file         the house style in a YAML file, in the place of the nearest mudaqqiq.yml
  --no-style           reviews without a house style
  --names file         names of the house in a YAML file, which go before those of the style; may be repeated
  --lang ar|en         the language of messages

Exit code: 0, or 2 for bad usage or a file that could not be read or written.
`,
};

const rules: Localized = {
  ar: `mudaqqiq rules [--format text|json] [--lang ar|en]

يعرض القواعد كلها: اسم القاعدة والخلل الذي تجده ودرجتها ونوع إصلاحها.
`,
  en: `mudaqqiq rules [--format text|json] [--lang ar|en]

Lists all rules: the id, the fault that it finds, its severity and the kind of its fixes.
`,
};

const explain: Localized = {
  ar: `mudaqqiq explain <قاعدة> [--lang ar|en]

يعرض صفحة القاعدة: الخلل وسببه وخياراتها وأمثلة الخطأ والصواب.
`,
  en: `mudaqqiq explain <rule> [--lang ar|en]

Shows the page of a rule: the fault, why it is one, the options and examples of wrong and right.
`,
};

const topics: Readonly<Record<CommandName, Localized>> = Object.freeze({
  review,
  entities,
  spell,
  baseline,
  ...styleHelp,
  rules,
  explain,
  help: general,
});

/** The help on a command, or on the whole program. */
export function help(topic: CommandName | undefined): Localized {
  return topic ? topics[topic] : general;
}
