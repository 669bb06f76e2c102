import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readKnowledge } from '../../../src/core/index.ts';
import type { NameMention } from '../../../src/core/knowledge/index.ts';
import type { Block, DraftFormat } from '../../../src/core/text/block.ts';
import { bare } from '../../../src/core/text/characters.ts';
import { createBlock } from '../../../src/core/text/create-block.ts';
import { segment } from '../../../src/core/text/segment.ts';
import { format, draft as anyDraft } from '../../support/drafts.ts';
import { knowledge, namesFile } from '../../support/knowledge.ts';

/** Pieces of news with names in them, some of them joined, quoted or marked up. */
const PIECES = [
  ...[
    'زار',
    'قال',
    'الرئيس',
    'المشير',
    'خليفة حفتر',
    'حفتر',
    'وحفتر',
    'محمد بن سلمان',
    'ومحمد',
    'وَليد',
    'لـحفتر',
  ],
  ...[
    'القاهرة',
    'للقاهرة',
    'وطرابلس',
    'بباريس',
    'واشنطن',
    'الأمم المتحدة',
    'والأمم المتحدة',
    'وزارة الخارجية',
  ],
  ...[
    'البوسنة والهرسك',
    'مصر وسوريا',
    'بي بي سي',
    'إن',
    'في',
    'إلى',
    'أمس',
    '«حماس»',
    '"رويترز"',
    '**القاهرة**',
  ],
  ...['.', '،', ':', '\n', '\n\n', ' ', ' ', '(Hafter)', '2024', '-', '\u200f'],
];

const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const draft = fc.oneof({ weight: 4, arbitrary: news }, { weight: 1, arbitrary: anyDraft(60) });

function blocksOf(text: string, form: DraftFormat, known = new Map<string, Block>()): readonly Block[] {
  return segment(text, form).map(({ kind, start, end }) => {
    const key = `${form}:${kind}:${text.slice(start, end)}`;
    const block = known.get(key) ?? createBlock(kind, form, text.slice(start, end));
    known.set(key, block);
    return block;
  });
}

function checkMention({ text, tokens }: Block, { start, end, name, prefix }: NameMention): void {
  assert.ok(start >= 0 && start < end && end <= text.length);
  const first = tokens.find((token) => token.start <= start && start < token.end)!;
  assert.ok(
    tokens.some((token) => token.end === end),
    'it ends with a token',
  );
  assert.equal(bare(text.slice(first.start, start)), prefix);
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  if (prefix === '') assert.equal(name, written);
  else {
    const [head, ...rest] = written.split(' ');
    const [nameHead, ...nameRest] = name.split(' ');
    assert.deepEqual(nameRest, rest);
    // «للقاهرة» has lost the alef of «القاهرة».
    assert.ok([bare(head!), `ا${bare(head!)}`].includes(nameHead!), `${name} in ${written}`);
  }
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    assert.ok(token.kind !== 'masked' && token.kind !== 'break', 'it crosses no markup and no line end');
  }
  assert.doesNotMatch(text.slice(start, end), /["«»“”،؛:()[\]]/);
}

describe('the tagger', () => {
  it('answers after any edits as if it had met nothing before', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 3 }), format, (parts, form) => {
        const warm = knowledge();
        const known = new Map<string, Block>();
        // Each draft shares paragraphs with the one before it.
        let text = '';
        for (const part of parts) {
          text = `${part}\n\n${text}`;
          const cold = readKnowledge(namesFile()).tag(blocksOf(text, form));
          assert.deepEqual(warm.tag(blocksOf(text, form, known)), cold);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds names that lie in their block, apart, and are what the text says', () => {
    fc.assert(
      fc.property(draft, format, (text, form) => {
        const blocks = blocksOf(text, form);
        knowledge()
          .tag(blocks)
          .forEach((mentions, i) => {
            let end = 0;
            for (const mention of mentions) {
              assert.ok(mention.start >= end, 'they are in order and apart');
              ({ end } = mention);
              checkMention(blocks[i]!, mention);
            }
          });
      }),
      { numRuns: 300 },
    );
  });
});
