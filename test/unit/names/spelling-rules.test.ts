import assert from 'node:assert/strict';
import { applyEdits, createReviewer, type ReportedFinding } from '../../../src/core/index.ts';
import { nameRules } from '../../../src/core/rules/names/index.ts';
import { listedNames, type ListedNames } from '../../support/listed-names.ts';

function review(text: string, listed: ListedNames): readonly ReportedFinding[] {
  const knowledge = listedNames(listed);
  const lists = { ...knowledge.lists, isPlace: () => false, isOrganisation: () => false };
  const { findings, failures } = createReviewer(nameRules, {}, { knowledge: { ...knowledge, lists } }).review(
    text,
    'plain',
  );
  assert.deepEqual(failures, []);
  const rules = ['inconsistent-spelling', 'likely-variant', 'abd-spacing', 'compound-spacing'];
  return findings.filter(({ rule }) => rules.includes(rule.slice('names/'.length)));
}

/** Each fix as its title and the text that it leaves. */
function fixed(text: string, { fixes = [] }: ReportedFinding): Readonly<Record<string, string>> {
  return Object.fromEntries(fixes.map(({ title, edits }) => [title.ar, applyEdits(text, edits)]));
}

const OBSERVER = { organisation: ['أوبزيرفر', 'أوبزرفر'] };

describe('rules on spellings of one name', () => {
  it('report one finding a stray form, with counts, places and the entity', () => {
    const text = 'قالت أوبزيرفر ذلك، وزادت أوبزرفر، ونفت أوبزيرفر ثم عادت أوبزيرفر';
    const [finding, ...rest] = review(text, OBSERVER);
    assert.deepEqual(rest, []);
    assert.equal(finding!.rule, 'names/likely-variant');
    assert.equal(finding!.severity, 'information');
    assert.equal(text.slice(finding!.start, finding!.end), 'أوبزرفر');
    assert.match(finding!.message.ar, /«أوبزرفر» \(1\) و«أوبزيرفر» \(3\)/);
    assert.equal(finding!.related?.length, 1);
    assert.match(finding!.subject!, /^organisation:/);
  });

  it('offer the prevailing form, here alone, and the stray one throughout, with prefixes kept', () => {
    const text = 'قالت أوبزيرفر وأوبزيرفر ولأوبزيرفر رأي وأوبزرفر وبأوبزرفر';
    const [finding] = review(text, OBSERVER);
    assert.deepEqual(fixed(text, finding!), {
      'اكتب «أوبزيرفر» في النص كله (2)': 'قالت أوبزيرفر وأوبزيرفر ولأوبزيرفر رأي وأوبزيرفر وبأوبزيرفر',
      'اكتب «أوبزيرفر» هنا فقط': 'قالت أوبزيرفر وأوبزيرفر ولأوبزيرفر رأي وأوبزيرفر وبأوبزرفر',
      'اعتمد «أوبزرفر» في النص كله (3)': 'قالت أوبزرفر وأوبزرفر ولأوبزرفر رأي وأوبزرفر وبأوبزرفر',
    });
  });

  it('leave quotations alone unless asked', () => {
    const text = 'قالت أوبزيرفر وأوبزيرفر. وقال: «قرأت أوبزرفر في الصباح الباكر». ثم قرأ أوبزرفر';
    const [finding] = review(text, OBSERVER);
    assert.deepEqual(fixed(text, finding!), {
      'اكتب «أوبزيرفر» في النص كله، خارج الاقتباسات (1)':
        'قالت أوبزيرفر وأوبزيرفر. وقال: «قرأت أوبزرفر في الصباح الباكر». ثم قرأ أوبزيرفر',
      'اكتب «أوبزيرفر» في النص كله وفي الاقتباسات أيضا (2)':
        'قالت أوبزيرفر وأوبزيرفر. وقال: «قرأت أوبزيرفر في الصباح الباكر». ثم قرأ أوبزيرفر',
      'اعتمد «أوبزرفر» في النص كله (2)':
        'قالت أوبزرفر وأوبزرفر. وقال: «قرأت أوبزرفر في الصباح الباكر». ثم قرأ أوبزرفر',
    });
  });

  it('never mend unseen', () => {
    const text = 'قالت أوبزيرفر وزادت أوبزرفر ثم اوبزيرفر';
    const findings = review(text, { organisation: [...OBSERVER.organisation, 'اوبزيرفر'] });
    assert.equal(findings.length, 2);
    assert.ok(findings.every(({ fixes = [] }) => fixes.every(({ safe }) => !safe)));
    assert.deepEqual(findings.map(({ rule }) => rule).sort(), [
      'names/inconsistent-spelling',
      'names/likely-variant',
    ]);
  });

  it('leave the blank of «عبد» and «أبو» to their own rules', () => {
    const person = ['عبد الله', 'عبدالله'];
    const abd = review('زار عبد الله دبي مع عبدالله', { person });
    assert.deepEqual(abd.map(({ rule, severity }) => [rule, severity]), [['names/abd-spacing', 'warning']]); // prettier-ignore
    const city = review('زار أبوظبي ثم أبوظبي ثم أبو ظبي', { place: ['أبوظبي', 'أبو ظبي'] });
    assert.deepEqual(city.map(({ rule }) => rule), ['names/compound-spacing']); // prettier-ignore
  });

  it('inform where two names of «عبد» differ in form, and see no name in «عبد» alone', () => {
    const [finding, ...rest] = review('زار عبد الله وعبد الرحمن دبي مع عبدالعزيز', {
      person: ['عبد الله', 'عبد الرحمن', 'عبدالعزيز'],
    });
    assert.deepEqual(rest, []);
    assert.equal(finding!.severity, 'information');
    assert.deepEqual(review('زار عبد دبي مع عبده وعبد الله', { person: ['عبد', 'عبده', 'عبد الله'] }), []);
  });

  it('change the blank of «عبد» throughout, quotations aside', () => {
    const text = 'زار عبد الله وعبد الله ولعبدالله رأي، وقال: «إن عبدالله عاد من السفر أمس»';
    const [finding] = review(text, { person: ['عبد الله', 'عبدالله'] });
    assert.deepEqual(Object.values(fixed(text, finding!)), [
      'زار عبد الله وعبد الله ولعبد الله رأي، وقال: «إن عبدالله عاد من السفر أمس»',
      'زار عبد الله وعبد الله ولعبد الله رأي، وقال: «إن عبد الله عاد من السفر أمس»',
    ]);
  });
});
