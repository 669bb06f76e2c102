import type { Localized } from '../core/index.ts';

/** The command line cannot be understood: nothing is done, and the run ends with 2. */
export class UsageError extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.text = text;
  }
}
