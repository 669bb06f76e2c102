import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, fixAll, parseNames, rules, type HouseName } from '../../../src/core/index.ts';
import { findHouseNames, houseFormOf } from '../../../src/core/names/index.ts';
import type { Draft } from '../../../src/core/text/draft.ts';
import { knowledgeOf } from './knowledge-of.ts';

const levels = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, meta.id === 'names/house-name' ? 'warning' : 'off'] as const),
);

function draftOf(text: string, own: readonly HouseName[], product: readonly HouseName[] = []): Draft {
  return createReviewer(rules, { levels, names: own }, { knowledge: knowledgeOf(product) }).review(
    text,
    'plain',
  ).draft;
}

/** Every name found, as `prefix+phrase:judgement`. */
function found(
  text: string,
  own: readonly HouseName[],
  product: readonly HouseName[] = [],
): readonly string[] {
  const draft = draftOf(text, own, product);
  return draft.blocks.flatMap(({ block }) =>
    findHouseNames(draft, block).map(({ prefix, phrase, value }) => `${prefix}+${phrase}:${value.judgement}`),
  );
}

function findings(text: string, names: readonly HouseName[], product: readonly HouseName[] = []) {
  const { 'names/house-name': _, ...others } = levels;
  return createReviewer(rules, { names, levels: others }, { knowledge: knowledgeOf(product) })
    .review(text, 'plain')
    .findings.map(({ start, end, severity, fixes = [] }) => ({
      text: text.slice(start, end),
      severity,
      safe: fixes[0]?.safe,
    }));
}

const CAIRO: HouseName = { name: 'القاهرة', kind: 'place', accept: ['المحروسة'], forbid: ['القاهره'] };
const BIDEN: HouseName = { name: 'جو بايدن', kind: 'person', forbid: ['جوزيف بايدن'] };

describe('house names', () => {
  it('are found behind joined prefixes, with and without tashkeel', () => {
    assert.deepEqual(found('القاهرة وبالقاهرة وللقاهرة كالمحروسة لِلْقاهره', [CAIRO]), [
      '+القاهرة:canonical',
      'وب+القاهرة:canonical',
      'ول+القاهرة:canonical',
      'ك+المحروسة:accepted',
      'ل+القاهره:forbidden',
    ]);
  });

  it('may go over a line end of Markdown, but over no mark', () => {
    const names = { names: [BIDEN], levels };
    const { draft } = createReviewer(rules, names).review('قال جو\nبايدن إن جو، بايدن', 'markdown');
    assert.equal(findHouseNames(draft, draft.blocks[0]!.block).length, 1);
  });

  it('give no article to a person', () => {
    const product = [{ name: 'كلوب', kind: 'person' as const }];
    assert.deepEqual(found('في الكلوب مع كلوب', product), ['+كلوب:canonical']);
  });

  it('take the longest form', () => {
    const names: readonly HouseName[] = [
      { name: 'بايدن', accept: ['بايدين'] },
      { name: 'جو بايدن', forbid: ['جو بايدين'] },
    ];
    assert.deepEqual(found('جو بايدين وبايدين', names), ['+جو بايدين:forbidden', 'و+بايدين:accepted']);
  });

  it('miss a hamza, unless the form without it is accepted', () => {
    const named: HouseName = { name: 'أوبك', accept: ['أوبيك'] };
    assert.deepEqual(found('اوبك واوبيك', [named]), ['+اوبك:forbidden']);
    assert.deepEqual(found('اوبك', [{ ...named, accept: ['اوبك'] }]), ['+اوبك:accepted']);
    // A final «ى» for «ي» is another fault, of which the list must speak.
    assert.deepEqual(found('علي ومشى على قدميه', [{ name: 'علي' }]), ['+علي:canonical']);
  });

  it('of the house go before those of the product', () => {
    const product: readonly HouseName[] = [{ name: 'نتنياهو', forbid: ['نتانياهو', 'نيتنياهو'] }];
    const own: readonly HouseName[] = [{ name: 'نتانياهو', forbid: ['نتنياهو'] }];
    const draft = draftOf('', own, product);
    assert.equal(houseFormOf(draft, 'نتانياهو')?.judgement, 'canonical');
    assert.equal(houseFormOf(draft, 'نتنياهو')?.judgement, 'forbidden');
    assert.equal(
      houseFormOf(draft, 'نيتنياهو')?.entry.name,
      'نتانياهو',
      'the product mends to the form of the house',
    );
    assert.equal(houseFormOf(draft, 'نتنياه'), undefined);
  });

  it('mend what the house forbids unseen, what the product advises against by choice', () => {
    assert.deepEqual(findings('في القاهره', [CAIRO]), [{ text: 'القاهره', severity: 'warning', safe: true }]);
    assert.deepEqual(findings('في القاهره', [], [CAIRO]), [
      { text: 'القاهره', severity: 'information', safe: false },
    ]);
    assert.deepEqual(findings('قال: «عدنا إلى القاهره أمس»', [CAIRO]), [
      { text: 'القاهره', severity: 'warning', safe: false },
    ]);
  });

  it('are mended with their prefixes', () => {
    const names: readonly HouseName[] = [{ name: 'القاهرة', forbid: ['مصر المحروسة'] }, BIDEN];
    const reviewer = createReviewer(rules, { levels, names });
    const { text } = fixAll(reviewer, 'لمصر المحروسة وبمصر المحروسة وجوزيف بايدن', 'plain');
    assert.equal(text, 'للقاهرة وبالقاهرة وجو بايدن');
  });
});

describe('the names that come with the product', () => {
  const source = readFileSync(new URL('../../../dictionaries/house-names.yml', import.meta.url), 'utf8');
  const { configuration, problems } = parseNames(source);
  const names = configuration.names!;

  it('are right, and enough', () => {
    assert.deepEqual(problems, []);
    assert.ok(names.length >= 150);
    const { findings: own } = createReviewer(rules, { levels, names }).review(
      names.flatMap(({ name, accept = [] }) => [name, ...accept]).join('\n'),
      'plain',
    );
    assert.deepEqual(own, [], 'no form that may stand is taken for another that must not');
  });

  it('say each form once', () => {
    const forms = names.flatMap(({ name, accept = [], forbid = [] }) => [name, ...accept, ...forbid]);
    assert.deepEqual(
      forms.filter((form, i) => forms.indexOf(form) !== i),
      [],
    );
  });
});
