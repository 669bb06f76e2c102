import type { Language } from '../../core/index.ts';
import type { ListedWord } from '../../service/spelling-list.ts';
import { paint } from '../colour.ts';
import { columnWidth } from '../column-width.ts';
import { counted } from '../counted.ts';
import { phrases } from '../phrases.ts';
import { aside, printable } from '../printable.ts';

interface WordsContext {
  readonly language: Language;
  readonly isTerminal: boolean;
  readonly colour: boolean;
}

/** For people: each word with its count, its first place, its likely correction and its forms. */
export function wordsText(words: readonly ListedWord[], fileCount: number, context: WordsContext): string {
  const { language, colour } = context;
  if (fileCount === 0) return `${{ ar: 'لم يُقرأ أي ملف.', en: 'No file was read.' }[language]}\n`;
  const countWidth = String(words[0]?.count ?? 0).length;
  const wordWidth = words.reduce((widest, { word }) => Math.max(widest, columnWidth(word)), 0);
  const rows = words.map((listed) => {
    const blanks = ' '.repeat(wordWidth - columnWidth(listed.word));
    const count = String(listed.count).padStart(countWidth);
    return `${count}  ${aside(listed.word, context)}${blanks}  ${detailsOf(listed, context).join('  ')}\n`;
  });
  const total = counted(phrases.unknownWords, words.length)[language];
  const inFiles = counted(phrases.inFiles, fileCount)[language];
  const gap = words.length > 0 ? '\n' : '';
  return `${rows.join('')}${gap}${paint('bold', `${total} ${inFiles}.`, colour)}\n`;
}

function detailsOf({ word, suggestion, forms, first }: ListedWord, context: WordsContext): readonly string[] {
  const { language, colour } = context;
  const { path, position } = first;
  const place = `${printable(path)}:${position.line + 1}:${position.character + 1}`;
  const isPlain = forms.length === 1 && forms[0]!.text === word;
  const written = forms.map(({ text, count }) => `${aside(text, context)} (${count})`);
  return [
    aside(place, context),
    ...(suggestion === undefined ? [] : [paint('yellow', perhaps(suggestion)[language], colour)]),
    ...(isPlain ? [] : [`[${written.join(language === 'ar' ? '، ' : ', ')}]`]),
  ];
}

function perhaps(suggestion: string) {
  return { ar: `لعلها «${suggestion}»`, en: `perhaps «${suggestion}»` };
}
