import type { Language } from '../../core/index.ts';
import { paint } from '../colour.ts';
import { counted } from '../counted.ts';
import { phrases } from '../phrases.ts';
import { aside, printable, visible } from '../printable.ts';
import type { DraftImpact } from './impact-json.ts';

interface ImpactContext {
  readonly language: Language;
  readonly isTerminal: boolean;
  readonly colour: boolean;
}

/** For people: each place in its sentence, then how many there are in how many drafts. */
export function impactText(drafts: readonly DraftImpact[], context: ImpactContext): string {
  const { language, colour } = context;
  const blocks = drafts.flatMap(({ path, lines, places }) =>
    places.map(({ start, sentence: { text, start: from, end: to } }) => {
      const { line, character } = lines.positionAt(start);
      const place = aside(`${printable(path)}:${line + 1}:${character + 1}`, context);
      const found = paint('yellow', `⟦${visible(text.slice(from, to))}⟧`, colour);
      return `${place}\n    ${printable(text.slice(0, from))}${found}${printable(text.slice(to))}\n`;
    }),
  );
  const affected = drafts.filter(({ places }) => places.length > 0).length;
  const total = counted(phrases.places, blocks.length)[language];
  const inFiles = counted(phrases.inFiles, affected)[language];
  const all = counted(phrases.inFiles, drafts.length)[language];
  const of = { ar: `${total} ${inFiles}؛ جُرّبت القاعدة ${all}`, en: `${total} ${inFiles}; tried ${all}` }[
    language
  ];
  const gap = blocks.length > 0 ? '\n' : '';
  return `${blocks.join('')}${gap}${paint('bold', `${of}.`, colour)}\n`;
}
