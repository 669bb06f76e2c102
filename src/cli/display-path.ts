import { relative, sep } from 'node:path';

/** A path as a report shows it: relative to the working directory, with forward slashes. */
export function displayPath(absolutePath: string, workingDirectory: string): string {
  return relative(workingDirectory, absolutePath).split(sep).join('/') || '.';
}
