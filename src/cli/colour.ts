import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** The text in a style, where the stream takes colour. */
export function paint(style: Style, text: string, colour: boolean): string {
  // Whether the stream takes colour was decided already; asked again, `styleText` would look at this process only.
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

/**
 * Whether to colour a stream: only on a terminal, unless `FORCE_COLOR` asks for it; `NO_COLOR` forbids it. Where both
 * are set `FORCE_COLOR` wins, as in Node itself.
 */
export function useColour(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
