import type { Connection } from 'vscode-languageserver';
import type { Log } from '../service/log.ts';

/** A log that the client keeps: `window/logMessage`. */
export function connectionLog({ console }: Connection): Log {
  return Object.freeze({
    info: (message: string) => console.info(message),
    warn: (message: string) => console.warn(message),
    error: (message: string) => console.error(message),
  });
}
