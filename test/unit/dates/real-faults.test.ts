import assert from 'node:assert/strict';
import { applyEdits, type Severity } from '../../../src/core/index.ts';
import { reviewDates } from '../../support/dates.ts';

interface Fault {
  readonly text: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The text after the first fix; absent where none is offered. */
  readonly fixed?: string;
}

/** Faults that newspapers printed, and what each must bring. */
const faults: readonly Fault[] = [
  {
    text: 'الأربعاء 34 رجب 1436هـ الموافق 13 مايو 2015م',
    rule: 'nonexistent-date',
    severity: 'error',
    fixed: 'الأربعاء 24 رجب 1436هـ الموافق 13 مايو 2015م',
  },
  {
    text: '(0/ شوال 1436هـ) الموافق (26/ 7/ 2015م)',
    rule: 'nonexistent-date',
    severity: 'error',
    fixed: '(10/ شوال 1436هـ) الموافق (26/ 7/ 2015م)',
  },
  {
    text: 'الجمعة 16 رمضان 1436هـ الموافق 3 يونيو 2015م',
    rule: 'hijri-mismatch',
    severity: 'error',
    fixed: 'الجمعة 16 رمضان 1436هـ الموافق 3 يوليو 2015م',
  },
  {
    text: '1/2/1372 الموافق 10/10/1953',
    rule: 'hijri-mismatch',
    severity: 'error',
    fixed: '1/2/1373 الموافق 10/10/1953',
  },
  {
    text: 'الأربعاء 11/7/1436ه الموافق 30/4/2015م',
    rule: 'weekday-mismatch',
    severity: 'error',
    fixed: 'الخميس 11/7/1436ه الموافق 30/4/2015م',
  },
  {
    text: 'السبت 1436/10/17 الموافق 2015/8/2',
    rule: 'weekday-mismatch',
    severity: 'error',
    fixed: 'الأحد 1436/10/17 الموافق 2015/8/2',
  },
  {
    text: 'الأربعاء 20 شوال 1436هـ الموافق 6 أغسطس 2015م',
    rule: 'weekday-mismatch',
    severity: 'error',
    fixed: 'الأربعاء 20 شوال 1436هـ الموافق 5 أغسطس 2015م',
  },
  { text: '26 شوال 1436 الموافق 10 أغسطس 2015', rule: 'hijri-mismatch', severity: 'information' },
  {
    text: 'في 29 فبراير من سنة 1977',
    rule: 'nonexistent-date',
    severity: 'error',
    fixed: 'في 28 فبراير من سنة 1977',
  },
  { text: '31 أبريل', rule: 'nonexistent-date', severity: 'error', fixed: '30 أبريل' },
  {
    text: 'في 4 أكتوبر/تشرين الثاني',
    rule: 'dual-month-contradiction',
    severity: 'error',
    fixed: 'في 4 أكتوبر/تشرين الأول',
  },
  {
    text: 'في يونيو/تموز',
    rule: 'dual-month-contradiction',
    severity: 'error',
    fixed: 'في يونيو/حزيران',
  },
  {
    text: 'في كانون الأول/يناير',
    rule: 'dual-month-contradiction',
    severity: 'error',
    fixed: 'في كانون الثاني/يناير',
  },
  {
    text: 'بين 18 إلى 11 أغسطس',
    rule: 'descending-range',
    severity: 'warning',
    fixed: 'بين 11 إلى 18 أغسطس',
  },
  {
    text: 'الأحد 30 مايو 2017',
    rule: 'weekday-mismatch',
    severity: 'error',
    fixed: 'الثلاثاء 30 مايو 2017',
  },
];

/** Pairs and forms of the same sources that are right. */
const right: readonly string[] = [
  '10 رمضان 1393 الموافق 6 أكتوبر 1973',
  '1 جمادى الآخرة 1446هـ الموافق 2 ديسمبر 2024م',
  'الجمعة 22 نوفمبر 2024 الموافق 20 جمادى\u00a0الأولى 1446',
  'الليلة الثانية والعشرون من رمضان 1436 الموافق التاسع من يوليو 2015',
  'يوم 9 رمضان 1331 الموافق 1 يناير 1900',
  'من 11 إلى 22 شوال 1436هـ الموافق من 27 يوليو إلى 7 أغسطس',
  'الأربعاء 26 جمادى الثانية عام 1439 الموافق 14 مارس سنة 2018م',
  'في 25 من شعبان 1423 (31 أكتوبر 2002)',
  '30 جمادى الأولى 1446هـ',
  'الجمعة 15 محرم 1600هـ',
];

describe('faults that newspapers printed', () => {
  for (const { text, rule, severity, fixed } of faults) {
    it(text, () => {
      const findings = reviewDates(text).filter(({ rule: id }) => !/spelling|form|part-order/.test(id));
      assert.deepEqual(
        findings.map((finding) => [finding.rule, finding.severity]),
        [[`dates/${rule}`, severity]],
      );
      const fix = findings[0]!.fixes?.[0];
      assert.equal(fix && applyEdits(text, fix.edits), fixed);
    });
  }

  it('a gross pair is offered both ways', () => {
    const text = 'في 16 ذي القعدة 1425 هـ، (29 سبتمبر 2014)';
    const [finding, ...others] = reviewDates(text);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'dates/hijri-mismatch');
    assert.deepEqual(
      finding.fixes?.map(({ edits }) => applyEdits(text, edits)).sort(),
      ['في 16 ذي القعدة 1425 هـ، (28 ديسمبر 2004)', 'في 5 ذي الحجة 1435 هـ، (29 سبتمبر 2014)'].sort(),
    );
  });

  it('a pair with a misspelt month is read through the misspelling', () => {
    const findings = reviewDates('السبت 17 جمادى الثاني 1442هـ 30 يناير 2021م');
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['dates/hijri-month-form'],
    );
  });
});

describe('dates that newspapers printed right', () => {
  for (const text of right) {
    it(text, () => assert.deepEqual(reviewDates(text), []));
  }
});

describe('the tolerance between the calendars', () => {
  const pair = (day: number) => `22 نوفمبر 2024 الموافق ${day} جمادى الأولى 1446`;
  const severities = (tolerance: number, day: number) =>
    reviewDates(pair(day), { options: { 'dates/hijri-mismatch': { tolerance } } }).map(
      ({ severity, fixes }) => `${severity} ${fixes?.length ?? 0}`,
    );

  it('one day apart is information, with fixes only where the house is strict', () => {
    assert.deepEqual(severities(0, 21), ['information 2']);
    assert.deepEqual(severities(1, 21), ['information 0']);
    assert.deepEqual(severities(2, 21), ['information 0']);
  });

  it('two days are a warning, unless the house lets them pass', () => {
    assert.deepEqual(severities(1, 22), ['warning 2']);
    assert.deepEqual(severities(2, 22), ['information 0']);
  });

  it('three days are an error everywhere', () => {
    for (const tolerance of [0, 1, 2]) assert.deepEqual(severities(tolerance, 23), ['error 2']);
  });

  it('a level that the house sets stands above the judgement of the rule', () => {
    const findings = reviewDates(pair(21), { levels: { 'dates/hijri-mismatch': 'warning' } });
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('day 30 of a month of 29 days is a day apart and no more', () => {
    // شعبان 1446 had 29 days; 1 رمضان was 1 March 2025.
    assert.deepEqual(
      reviewDates('30 شعبان 1446هـ الموافق 28 فبراير 2025').map(({ rule, severity }) => [rule, severity]),
      [['dates/hijri-mismatch', 'information']],
    );
    assert.deepEqual(reviewDates('30 شعبان 1446هـ الموافق 1 مارس 2025'), []);
  });
});
