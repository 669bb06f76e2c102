import type { Language } from '../core/index.ts';
import type { Host } from './host.ts';
import { isolate, printable } from './printable.ts';

/** Fewer files than this are done before anyone wonders. */
const WORTH_SHOWING = 20;
const INTERVAL_MS = 100;

const TO_LINE_START = '\r\u001b[K';

export interface Progress {
  /** Says which file is next. */
  advance(path: string): void;
  /** Takes the line away again. */
  end(): void;
}

/** A line on standard error that tells how far a long run has come; nothing where no one watches a terminal. */
export function createProgress(host: Host, total: number, language: Language): Progress {
  const { standardError, now } = host;
  const shown = standardError.isTerminal && total >= WORTH_SHOWING;
  let done = 0;
  let lastShown = -Infinity;
  return Object.freeze({
    advance(path: string) {
      done++;
      if (!shown || now() - lastShown < INTERVAL_MS) return;
      lastShown = now();
      const count = language === 'ar' ? `${done} من ${total}` : `${done} of ${total}`;
      standardError.write(`${TO_LINE_START}${count}  ${isolate(printable(path))}`);
    },
    end() {
      if (shown) standardError.write(TO_LINE_START);
    },
  });
}
