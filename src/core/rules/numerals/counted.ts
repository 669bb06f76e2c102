import { nounBehind, readQuantities } from '../../quantities/index.ts';
import type { NounForm, NounPlace, QuantityMention } from '../../quantities/index.ts';
import type { Block } from '../../text/block.ts';
import { firstIndex } from '../../text/first-index.ts';
import { isBlank, isWordLike } from '../../text/token-text.ts';
import { inDigits } from './digits.ts';

/** A noun behind the whole number that counts it. */
export interface Counted {
  readonly value: number;
  /** From the number on to the end of the noun, in offsets of the block. */
  readonly start: number;
  readonly noun: Pick<NounPlace, 'start' | 'end' | 'form'> & { readonly kind: NounPlace['kind'] | 'scale' };
  readonly forms: NounPlace['noun']['forms'];
}

const scale = (...rows: readonly (readonly [string, NounForm])[]) => rows;
const SCALES = [
  scale(
    ['ألف', 'singular'],
    ['الف', 'singular'],
    ['ألفا', 'accusative'],
    ['آلاف', 'plural'],
    ['الاف', 'plural'],
    ['ألاف', 'plural'],
  ),
  scale(['مليون', 'singular'], ['مليونا', 'accusative'], ['ملايين', 'plural']),
  scale(['مليار', 'singular'], ['مليارا', 'accusative'], ['مليارات', 'plural']),
  scale(['بليون', 'singular'], ['بليونا', 'accusative'], ['بلايين', 'plural']),
  scale(['تريليون', 'singular'], ['تريليونا', 'accusative'], ['تريليونات', 'plural']),
  scale(['ترليون', 'singular'], ['ترليونا', 'accusative'], ['ترليونات', 'plural']),
];
const scaleForms = new Map(
  SCALES.flatMap((forms) => forms.map(([word, form]) => [word, { form, forms }] as const)),
);

const known = new WeakMap<Block, readonly Counted[]>();

/**
 * The nouns of a block behind whole numbers, whether or not they agree with them; «مليون» behind digits is a noun as
 * well. A noun with a number behind it is left out: «فوز 5 تعادل 3» and «ارتفع إلى 7 عام 2014» count nothing.
 */
export function countedIn(block: Block): readonly Counted[] {
  let found = known.get(block);
  if (!found) {
    const mentions = readQuantities(block);
    found = mentions.flatMap((mention) => [...scalesIn(block, mention), ...nounOf(block, mention)]);
    known.set(block, found);
  }
  return found;
}

function nounOf(block: Block, { number, value, until }: QuantityMention): readonly Counted[] {
  const count = until ?? value;
  if (!number || count === undefined || !Number.isInteger(count)) return [];
  const noun = nounBehind(block, number.end);
  if (!noun || isBeforeNumber(block, noun.end)) return [];
  return [{ value: count, start: number.start, noun, forms: noun.noun.forms }];
}

/** Whether the next thing said is a number. */
function isBeforeNumber({ tokens }: Block, offset: number): boolean {
  let at = firstIndex(tokens.length, (i) => tokens[i]!.start >= offset);
  while (isBlank(tokens[at])) at++;
  return isWordLike(tokens[at]) && tokens[at]!.kind === 'number';
}

/** «5 ملايين» in «5 ملايين و300 ألف دولار», and «300 ألف». */
function scalesIn({ text, tokens }: Block, { number }: QuantityMention): readonly Counted[] {
  if (!number) return [];
  const scales: Counted[] = [];
  const first = firstIndex(tokens.length, (i) => tokens[i]!.end > number.start);
  for (let i = first; tokens[i] && tokens[i]!.end <= number.end; i++) {
    const [figure, blank, word] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (figure.kind !== 'number' || blank?.kind !== 'space' || word?.kind !== 'word') continue;
    const written = text.slice(figure.start, figure.end);
    const found = scaleForms.get(text.slice(word.start, word.end));
    if (!found || written.length > 3 || /[^0-9\u0660-\u0669\u06f0-\u06f9]/.test(written)) continue;
    const { form, forms } = found;
    const noun = { kind: 'scale' as const, start: word.start, end: word.end, form };
    scales.push({ value: Number(inDigits(written, 'european')), start: figure.start, noun, forms });
  }
  return scales;
}
