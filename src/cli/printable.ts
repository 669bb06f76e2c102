/** Code points that would steer a terminal or turn the line around: controls, and the marks of bidi embedding. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What cannot be seen in a line: spaces other than U+0020, format characters and everything that steers. */
const UNSEEN = /[\p{Z}\p{C}]/gu;

const signs: Readonly<Record<string, string>> = {
  ' ': '\u00b7',
  '\u00a0': '\u237d',
  '\t': '\u21e5',
  '\n': '\u21b5',
  '\r': '\u240d',
};

/** The text in one line that is safe to print, whatever a draft or a file name holds. */
export function printable(text: string): string {
  return text.replace(STEERING, (character) => (character === '\t' ? ' ' : codePoint(character)));
}

/** The text with its blanks and other unseen characters shown: `·` a blank, `⍽` a no-break space, ⟨U+200F⟩ the rest. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => signs[character] ?? codePoint(character));
}

/** Keeps Latin words and numbers in order within an Arabic line of a terminal. */
export function aside(text: string, { isTerminal }: { readonly isTerminal: boolean }): string {
  return isTerminal ? isolate(text) : text;
}

/** Keeps the direction of `text` from mixing with that of its line; for terminals only, never for files. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function codePoint(character: string): string {
  const hexadecimal = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `\u27e8U+${hexadecimal}\u27e9`;
}
