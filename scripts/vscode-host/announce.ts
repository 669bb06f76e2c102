import type { Localized } from '../../src/core/localized.ts';

/** Tells the person at the terminal something, in both languages, on stderr: stdout belongs to results. */
export function announce(message: Localized): void {
  process.stderr.write(`${message.ar}\n${message.en}\n`);
}
