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
