import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const path = new URL('../../../syntaxes/arabic-draft.tmLanguage.json', import.meta.url);

async function loadGrammar(): Promise<textmate.IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () =>
      Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), 'arabic-draft.json')),
  });
  const grammar = await registry.loadGrammar('text.arabic-draft');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of drafts', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The texts of the tokens of a line that have the scope `meta.<name>`. */
  function textsOf(name: string, line: string, state = textmate.INITIAL): readonly string[] {
    return grammar
      .tokenizeLine(line, state)
      .tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith(`meta.${name}`)))
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  }

  it('names the dateline of the first line, with its place and agency', () => {
    const line = 'القاهرة (رويترز) - قال الوزير';
    assert.deepEqual(textsOf('dateline.place', line), ['القاهرة']);
    assert.deepEqual(textsOf('dateline.agency', line), ['(رويترز)']);
    const next = grammar.tokenizeLine('عنوان', textmate.INITIAL).ruleStack;
    assert.deepEqual(textsOf('dateline.place', line, next), []);
  });

  it('names dates in words and in figures', () => {
    assert.deepEqual(textsOf('date', 'يوم 22 نوفمبر 2024 وبعده'), ['22 نوفمبر 2024']);
    assert.deepEqual(textsOf('date', 'في ٢٠ جمادى الأولى'), ['٢٠ جمادى الأولى']);
    assert.deepEqual(textsOf('date', 'في 22/11/2024 مساء'), ['22/11/2024']);
    assert.deepEqual(textsOf('date', 'فاز 2-1 على ضيفه'), []);
  });

  it('names quotations of every style up to the end of the line', () => {
    assert.deepEqual(textsOf('quotation', 'قال «نعم» ثم "لا"').join(''), '«نعم»"لا"');
    const { ruleStack } = grammar.tokenizeLine('قال «نعم', textmate.INITIAL);
    assert.deepEqual(textsOf('quotation', 'سطر جديد', ruleStack), []);
  });

  it('names numbers of three digit families, and addresses', () => {
    assert.deepEqual(textsOf('number', 'نحو 3.5 و٢٠ و۱۲'), ['3.5', '٢٠', '۱۲']);
    assert.deepEqual(textsOf('address', 'زوروا https://example.com/a، شكرا'), ['https://example.com/a']);
  });
});
