import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../../../src/server/document-symbols.ts';
import { createVoice } from '../../../src/server/voice.ts';
import { namedReport, uri } from '../../support/named-report.ts';

const text = 'القاهرة (22 نوفمبر 2024)\nقال المشير خليفة حفتر إن حفتر سيغادر القاهرة مع عباس كامل.';
const { draft } = namedReport(text).review;
const english = createVoice('en', false);

describe('the outline of a draft', () => {
  it('has its names and dates by kind, each at its first mention', () => {
    const outline = documentSymbols(draft, english);
    assert.deepEqual(
      outline.map(({ name, detail, children }) => [
        name,
        detail,
        children?.map((child) => [child.name, child.detail]),
      ]),
      [
        [
          'People',
          '2',
          [
            ['خليفة حفتر', '2 · المشير'],
            ['عباس كامل', '1'],
          ],
        ],
        ['Places', '1', [['القاهرة', '2']]],
        ['Dates', '1', [['22 نوفمبر 2024', '1']]],
      ],
    );
    const [haftar] = outline[0]!.children!;
    const character = text.split('\n')[1]!.indexOf('خليفة');
    assert.deepEqual(haftar?.range, {
      start: { line: 1, character },
      end: { line: 1, character: character + 'خليفة حفتر'.length },
    });
    assert.deepEqual(haftar.selectionRange, haftar.range);
  });

  it('is flat for a client that shows no tree', () => {
    const symbols = flatSymbols(uri, draft, english);
    assert.deepEqual(
      symbols.map(({ name, kind, containerName }) => [name, kind, containerName]),
      [
        ['خليفة حفتر', SymbolKind.Class, 'People'],
        ['عباس كامل', SymbolKind.Class, 'People'],
        ['القاهرة', SymbolKind.Field, 'Places'],
        ['22 نوفمبر 2024', SymbolKind.Event, 'Dates'],
      ],
    );
    assert.equal(symbols[0]!.location.uri, uri);
  });
});
