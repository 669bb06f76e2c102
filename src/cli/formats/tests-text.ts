import type { Language, Localized, Position } from '../../core/index.ts';
import { paint } from '../colour.ts';
import { counted } from '../counted.ts';
import { phrases } from '../phrases.ts';
import { aside, printable, visible } from '../printable.ts';
import type { TestedFile } from '../test-styles.ts';

interface TestsContext {
  readonly language: Language;
  readonly isTerminal: boolean;
  readonly colour: boolean;
}

const EXPECTED: Localized = { ar: 'المنتظر', en: 'expected' };
const GOT: Localized = { ar: 'الموجود', en: 'got' };

/** For people: each example that does not hold, at its place, with what it says and what the rule does. */
export function testsText(files: readonly TestedFile[], context: TestsContext): string {
  const { language, colour } = context;
  const blocks = files.flatMap(({ path, failures, faults }) => [
    ...failures.map(({ rule, position, message, expected, got }) => {
      const head = `${placeOf(path, position, context)}  ${paint('red', message[language], colour)}  ${rule}\n`;
      // What differs may be a blank alone.
      return `${head}    ${EXPECTED[language]}: ${shown(expected)}\n    ${GOT[language]}: ${shown(got)}\n`;
    }),
    ...faults.map(({ position, message }) => {
      return `${placeOf(path, position, context)}  ${paint('yellow', message[language], colour)}\n`;
    }),
  ]);
  const total = (of: (file: TestedFile) => number) => files.reduce((sum, file) => sum + of(file), 0);
  const counts = [
    counted(
      phrases.rules,
      total(({ rules }) => rules),
    ),
    counted(
      phrases.examples,
      total(({ examples }) => examples),
    ),
    counted(
      phrases.failing,
      total(({ failures }) => failures.length),
    ),
  ].map((count) => count[language]);
  const gap = blocks.length > 0 ? '\n' : '';
  const separator = language === 'ar' ? '، ' : ', ';
  return `${blocks.join('')}${gap}${paint('bold', `${counts.join(separator)}.`, colour)}\n`;
}

function placeOf(path: string, { line, character }: Position, context: TestsContext): string {
  return aside(`${printable(path)}:${line + 1}:${character + 1}`, context);
}

/** With its unseen characters shown, except single blanks between words. */
function shown(text: string): string {
  return text.replaceAll(/ {2,}|^ | $|[^\S ]|\p{C}/gu, visible);
}
