import type { Log } from '../service/log.ts';

/**
 * Runs a handler so that a fault in it costs its own answer and nothing else: the server logs the request and the
 * document, answers with nothing, and lives on.
 */
export function guard<Answer>(
  log: Log,
  request: string,
  uri: string | undefined,
  nothing: Answer,
  run: () => Answer,
): Answer {
  try {
    return run();
  } catch (error) {
    log.error(`${request} failed${uri ? ` on ${uri}` : ''}: ${describeError(error)}`);
    return nothing;
  }
}

/** An error with its stack, or whatever was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
