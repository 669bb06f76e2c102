import assert from 'node:assert/strict';
import { createReviewer, entitiesOf, type Entity } from '../../../src/core/index.ts';
import { listedNames, type ListedNames } from '../../support/listed-names.ts';

const NAMES: ListedNames = {
  person: [
    'خليفة حفتر',
    'حفتر',
    'صدام',
    'أيمن بديع',
    'عباس كامل',
    'ليلى سالم',
    'سالم',
    'نبيل سالم',
    'جو بايدن',
    'ترامب',
  ],
  place: ['طرابلس', 'القاهرة', 'مصر', 'ليبيا', 'طبرق'],
  organisation: ['ليبيا أوبزيرفر', 'ميتا'],
  heads: ['وزارة', 'مجلس', 'لجنة', 'صحيفة', 'حكومة', 'مخابرات', 'هيئة', 'شركة', 'اتحاد'],
  titles: {
    المشير: 'rank',
    رئيس: 'office',
    الرئيس: 'office',
    نائب: 'office',
    مستشار: 'office',
    وزير: 'office',
    الوزير: 'office',
    نجل: 'kinship',
  },
};

function namesIn(text: string, names: ListedNames = NAMES): readonly Entity[] {
  const { draft } = createReviewer([], {}, { knowledge: listedNames(names) }).review(text, 'plain');
  return entitiesOf(draft).filter(
    ({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'place',
  );
}

const listed = (text: string) => namesIn(text).map(({ kind, name, count }) => `${kind} ${name} ${count}`);
const titlesIn = (text: string) =>
  Object.fromEntries(
    namesIn(text)
      .filter(({ titles }) => titles)
      .map(({ name, titles }) => [name, titles]),
  );

describe('entities of names', () => {
  it('are none without knowledge', () => {
    assert.deepEqual(entitiesOf(createReviewer([]).review('زار خليفة حفتر القاهرة', 'plain').draft), []);
  });

  it('join the short form of a name to the full one', () => {
    const [entity] = namesIn('بحضور نجل حفتر\nقال المشير خليفة حفتر إن حفتر سيعود');
    assert.equal(entity!.name, 'خليفة حفتر');
    assert.deepEqual(entity!.forms, [
      { text: 'حفتر', count: 2 },
      { text: 'خليفة حفتر', count: 1 },
    ]);
  });

  it('keep a surname apart that two people bear', () => {
    assert.deepEqual(listed('التقت ليلى سالم نبيل سالم، وقال سالم إنه سعيد'), [
      'person ليلى سالم 1',
      'person نبيل سالم 1',
      'person سالم 1',
    ]);
  });

  it('give the place and the prefix of a mention', () => {
    const text = 'من القاهرة إلى طرابلس ومن مصر للقاهرة وطرابلس';
    const cairo = namesIn(text).find(({ name }) => name === 'القاهرة')!;
    assert.deepEqual(
      cairo.mentions.map(({ start, end, prefix, name }) => [text.slice(start, end), prefix, name]),
      [
        ['القاهرة', '', 'القاهرة'],
        ['لقاهرة', 'ل', 'القاهرة'],
      ],
    );
  });

  for (const [text, name] of [
    ['مع حكومة الوفاق الوطني المدعومة من الخارج', 'حكومة الوفاق الوطني'],
    ['من وزارة الخارجية المصرية أمس', 'وزارة الخارجية المصرية'],
    ['ووزارة التربية والتعليم في القاهرة', 'وزارة التربية والتعليم'],
    ['من المجلس الأعلى للدولة ومقره طرابلس', 'المجلس الأعلى للدولة'],
    ['ومجلس النواب في طبرق', 'مجلس النواب'],
    ['إلى مجلس حقوق الإنسان التابع للأمم', 'مجلس حقوق الإنسان'],
    ['ومساعدة اللجنة العسكرية المشتركة 5 + 5 التي تدعمها', 'اللجنة العسكرية المشتركة 5+5'],
    ['أعلن الاتحاد الدولي لكرة القدم أن', 'الاتحاد الدولي لكرة القدم'],
    ['سلطت صحيفة ليبيا أوبزيرفر الضوء', 'ليبيا أوبزيرفر'],
    ['في حكومة مصر الجديدة', 'حكومة مصر الجديدة'],
    ['قال الاتحاد العام التونسي للشغل إن', 'الاتحاد العام التونسي للشغل'],
    ['قال للمجلس الأعلى للدولة', 'المجلس الأعلى للدولة'],
    ['الرئيس نيوز', 'الرئيس نيوز'],
  ] as const) {
    it(`read the organisation in: ${text}`, () => {
      const found = namesIn(text).filter(({ kind }) => kind === 'organisation');
      assert.deepEqual(
        found.map((entity) => entity.name),
        [name],
      );
      const [mention] = found[0]!.mentions;
      assert.equal(text.slice(mention!.start, mention!.end), mention!.text);
      assert.equal(mention!.isQuoted, false);
    });
  }

  it('take no common noun for an organisation', () => {
    assert.deepEqual(listed('شكلت لجنة من ثلاثة، وعقدت مجلسا اليوم، وقالت الصحيفة إن الشركة التي'), []);
    assert.deepEqual(listed('زار الوزير المجلس اليوم'), []);
  });

  it('give people their titles', () => {
    assert.deepEqual(titlesIn('بحضور صدام نجل المشير خليفة حفتر.'), {
      صدام: ['نجل المشير خليفة حفتر'],
      'خليفة حفتر': ['المشير'],
    });
    assert.deepEqual(
      titlesIn(
        'أشارت إلى أن رئيس اللجنة المصرية المعنية بالملف الليبي، أيمن بديع، ترأس الاجتماع، إضافة إلى حضور ' +
          'رئيس المخابرات العامة المصرية، عباس كامل، مؤكدة.\nوترأس الوفد نائب رئيس المخابرات العامة أيمن بديع',
      ),
      {
        'أيمن بديع': ['رئيس اللجنة المصرية المعنية بالملف الليبي', 'نائب رئيس المخابرات العامة'],
        'عباس كامل': ['رئيس المخابرات العامة المصرية'],
      },
    );
    assert.deepEqual(titlesIn('قال أيمن بديع، نائب رئيس المخابرات العامة، إن'), {
      'أيمن بديع': ['نائب رئيس المخابرات العامة'],
    });
    assert.deepEqual(titlesIn('رئيس التحرير\nليلى سالم'), { 'ليلى سالم': ['رئيس التحرير'] });
    assert.deepEqual(titlesIn('للوزير أيمن بديع، ووزير الخارجية عباس كامل'), {
      'أيمن بديع': ['الوزير'],
      'عباس كامل': ['وزير الخارجية'],
    });
  });

  it('know whose title the last one of a chain is', () => {
    assert.deepEqual(titlesIn('التقى نائب الرئيس الأميركي جو بايدن'), {
      'جو بايدن': ['نائب الرئيس الأميركي'],
    });
    assert.deepEqual(titlesIn('التقى مستشار الرئيس ترامب'), { ترامب: ['الرئيس'] });
  });

  it('take no title from the sentence around a name', () => {
    assert.deepEqual(titlesIn('قال الوزير إن أيمن بديع عاد'), {});
    assert.deepEqual(titlesIn('قال الرئيس، أيمن بديع عاد'), {});
    assert.deepEqual(titlesIn('زار أيمن بديع رئيس'), {});
  });

  it('tie a name in Latin letters to the Arabic one', () => {
    const [entity] = namesIn('أعلنت شركة ميتا (Meta Platforms) ذلك');
    assert.equal(entity!.name, 'ميتا');
    assert.equal(entity!.latin, 'Meta Platforms');
  });

  it('say which mentions stand in a direct quotation', () => {
    const [place] = namesIn('قال: «سنعود جميعا إلى مصر غدا» ثم زار مصر');
    assert.deepEqual(
      place!.mentions.map(({ isQuoted }) => isQuoted),
      [true, false],
    );
  });
});
