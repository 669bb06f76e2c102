import assert from 'node:assert/strict';
import {
  configurationProblems,
  createReviewer,
  dateAt,
  entitiesOf,
  parseStyle,
  rules,
} from '../../../src/core/index.ts';

const draftOf = (text: string, dateline?: string) =>
  createReviewer(rules, dateline === undefined ? {} : { dateline }).review(text, 'plain').draft;

const HEAD = 'الجمعة 22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446';
const TEXT = `${HEAD}\n\nعنوان الخبر\n\nقال الوزير أمس إن اللقاء عُقد في 24 ديسمبر 2023.`;

describe('the date of a draft', () => {
  it('is read at its head, and the dates of the text are told from it', () => {
    const draft = draftOf(TEXT);
    const head = dateAt(draft, 8);
    assert.equal(head?.isDateline, true);
    assert.equal(TEXT.slice(head.start, head.end), HEAD);
    const yesterday = dateAt(draft, TEXT.indexOf('أمس') + 1);
    assert.match(yesterday?.description?.ar ?? '', /الخميس 21 نوفمبر 2024/);
    const other = dateAt(draft, TEXT.indexOf('24 ديسمبر') + 1);
    assert.match(other?.description?.ar ?? '', /الأحد 24 ديسمبر 2023\n11 جمادى الآخرة 1445/);
    assert.match(other?.description?.en ?? '', /334 days before/);
  });

  it('can be set, or be none', () => {
    const body = 'قال الوزير أمس إن اللقاء قريب.';
    const at = body.indexOf('أمس') + 1;
    assert.match(dateAt(draftOf(body, '2024-03-01'), at)?.description?.ar ?? '', /الخميس 29 فبراير 2024/);
    assert.equal(dateAt(draftOf(body), at)?.description, undefined);
    assert.equal(dateAt(draftOf(TEXT, 'none'), TEXT.indexOf('أمس') + 1)?.description, undefined);
    assert.equal(dateAt(draftOf(TEXT, 'none'), 8)?.isDateline, false);
  });

  it('is refused where it is no day', () => {
    for (const dateline of ['2024-02-30', 'أمس', '22/11/2024', '']) {
      assert.equal(configurationProblems(rules, { dateline }).length, 1, dateline);
    }
    for (const dateline of ['head', 'none', '2024-02-29']) {
      assert.deepEqual(configurationProblems(rules, { dateline }), []);
      assert.deepEqual(parseStyle(`dateline: ${dateline}\n`), {
        configuration: { dateline },
        problems: [],
      });
    }
    const source = 'dateline: 2024-02-30\n';
    const [problem] = parseStyle(source).problems;
    assert.equal(source.slice(problem!.start, problem!.end), '2024-02-30');
  });
});

describe('what can be done with a date', () => {
  const apply = (text: string, offset: number, title: RegExp): string => {
    const action = dateAt(draftOf(text), offset)?.actions.find(({ title: { en } }) => title.test(en));
    assert.ok(action, `${title} is offered`);
    let result = text;
    for (const { start, end, text: inserted } of action.edits.toReversed()) {
      result = result.slice(0, start) + inserted + result.slice(end);
    }
    return result;
  };

  it('adds the other calendar', () => {
    const gregorian = 'وصل الوفد في 22 نوفمبر 2024، ثم غادر.';
    assert.match(apply(gregorian, 15, /Hijri/), /في 22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446هـ، ثم غادر/);
    const hijri = 'وصل الوفد في 20 جمادى الأولى 1446هـ، ثم غادر.';
    assert.match(apply(hijri, 15, /Gregorian/), /1446هـ الموافق 22 نوفمبر 2024م?، ثم غادر/);
  });

  it('names the months as the draft does', () => {
    const hijri = 'وصل الوفد في 20 جمادى الأولى 1446هـ، ثم غادر.';
    const levantine = `${hijri} وعاد في 3 نيسان 2025.`;
    assert.match(apply(levantine, 15, /Gregorian/), /الموافق 22 تشرين الثاني 2024/);
    const dual = `${hijri} وعاد في 3 نيسان/أبريل 2025.`;
    assert.match(apply(dual, 15, /Gregorian/), /الموافق 22 تشرين الثاني\/نوفمبر 2024/);
    const maghreb = `${hijri} وعاد في 3 جويلية 2025.`;
    assert.match(dateAt(draftOf(maghreb), 15)?.description?.ar ?? '', /الجمعة 22 نوفمبر 2024/);
  });

  it('writes the digits another way, and offers nothing that changes nothing', () => {
    assert.equal(apply('في 22 نوفمبر 2024 وصل', 4, /١٢٣/), 'في ٢٢ نوفمبر ٢٠٢٤ وصل');
    assert.equal(apply('في ٢٢ نوفمبر ٢٠٢٤ وصل', 4, /as 123/), 'في 22 نوفمبر 2024 وصل');
    const titles = dateAt(draftOf('في 22 نوفمبر 2024 وصل'), 4)!.actions.map(({ title }) => title.en);
    assert.ok(!titles.includes('Write the digits as 123'));
  });

  it('is nothing where there is no date', () => {
    assert.equal(dateAt(draftOf('فاز الفريق 3-صفر'), 12), undefined);
    assert.equal(dateAt(draftOf(''), 0), undefined);
  });
});

describe('entities', () => {
  it('are the dates of the draft with their values and places', () => {
    const entities = entitiesOf(draftOf(`${TEXT}\nوعاد في 24 ديسمبر 2023 الساعة 10:30.`));
    const byName = new Map(entities.map((entity) => [entity.name, entity]));
    assert.equal(byName.get(HEAD)?.value, '2024-11-22');
    const repeated = byName.get('24 ديسمبر 2023');
    assert.equal(repeated?.value, '2023-12-24');
    assert.equal(repeated.calendar, 'gregorian');
    assert.equal(repeated.count, 2);
    assert.deepEqual(repeated.forms, [{ text: '24 ديسمبر 2023', count: 2 }]);
    assert.deepEqual(
      repeated.mentions.map(({ text }) => text),
      ['24 ديسمبر 2023', '24 ديسمبر 2023'],
    );
    assert.ok(entities.some(({ kind, value }) => kind === 'time' && value === '10:30'));
    const [hijri] = entitiesOf(draftOf('وُلد في 20 جمادى الأولى 1446هـ بالمدينة'));
    assert.equal(hijri?.value, '1446-05-20');
    assert.equal(hijri.calendar, 'hijri');
  });
});
