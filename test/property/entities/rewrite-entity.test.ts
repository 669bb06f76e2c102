import fc from 'fast-check';
import { rewriteEntity } from '../../../src/core/entities/rewrite-entity.ts';
import { applyEdits } from '../../../src/core/index.ts';
import { textWithEntity, type Piece } from '../../support/entities.ts';

const words = fc.uniqueArray(
  fc.constantFrom('خليفة', 'حفتر', 'بلقاسم', 'القذافي', 'منصور', 'التميمي', 'يوسف', 'زكريا', 'شكشك'),
  { minLength: 3, maxLength: 6 },
);
const newWords = fc.constantFrom('الليث', 'غسان', 'القحطاني', 'جبران', 'الزهراوي', 'وديع');
const prefix = fc.constantFrom('', '', 'و', 'ل', 'ب', 'ول', 'فل', 'ك');
const filler = fc.constantFrom(' ثم ', '، ', ' قال ', '.\n', ' «نص» ', '\u00a0');

/** A name of one to three parts, another of as many, and a text that mentions it whole and in part. */
const cases = words.chain((parts) => {
  const count = Math.min(3, parts.length - 1);
  const from = parts.slice(0, count);
  const mention = fc.record({
    filler,
    prefix,
    isQuoted: fc.boolean(),
    window: fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const),
  });
  return fc.record({
    from: fc.constant(from),
    to: fc.uniqueArray(newWords, { minLength: count, maxLength: count }),
    mentions: fc.array(mention, { minLength: 1, maxLength: 12 }),
  });
});

describe('rewriting an entity, whatever the text', () => {
  it('gives the text that would have been written with the other name', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ from, to, mentions }, includeQuotations) => {
        const write = (parts: (isQuoted: boolean) => readonly string[]): readonly Piece[] =>
          mentions.flatMap(({ filler: before, prefix: joined, isQuoted, window }) => [
            before,
            {
              name: parts(isQuoted)
                .slice(...window)
                .join(' '),
              prefix: joined,
              isQuoted,
            },
          ]);
        const { text, entity } = textWithEntity(
          from.join(' '),
          write(() => from),
        );
        const expected = write((isQuoted) => (isQuoted && !includeQuotations ? from : to));
        const edits = rewriteEntity(entity, to.join(' ')).filter(
          (edit) => includeQuotations || !edit.isQuoted,
        );
        return applyEdits(text, edits) === textWithEntity(to.join(' '), expected).text;
      }),
    );
  });

  it('leaves no old form outside quotations, and goes back', () => {
    fc.assert(
      fc.property(cases, ({ from, to, mentions }) => {
        const write = (parts: readonly string[]): readonly Piece[] =>
          mentions.flatMap(({ filler: before, prefix: joined, window }) => [
            before,
            { name: parts.slice(...window).join(' '), prefix: joined },
          ]);
        const { text, entity } = textWithEntity(from.join(' '), write(from));
        const there = applyEdits(text, rewriteEntity(entity, to.join(' ')));
        if (from.some((part) => there.includes(part.replace(/^ال/, '')))) return false;
        const back = textWithEntity(to.join(' '), write(to));
        return back.text === there && applyEdits(there, rewriteEntity(back.entity, from.join(' '))) === text;
      }),
    );
  });
});
