/** What the program tells the shell. */
export const ExitCode = Object.freeze({
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Bad usage, or something that could not be read or written. */
  unusable: 2,
});

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
