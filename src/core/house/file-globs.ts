import picomatch from 'picomatch/posix.js';

/**
 * Whether a path is among those that the globs of a style file mean. A glob without a slash means files of that name
 * in every folder (`*.md`), one with a slash at its end a whole folder (`sports/`), one behind `!` takes files out.
 */
export function createFileFilter(globs: readonly string[]): (path: string) => boolean {
  const matchers = (given: readonly string[]) => given.map(matcherOf);
  const wanted = matchers(globs.filter((glob) => !glob.startsWith('!')));
  const unwanted = matchers(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
  return (path) =>
    (wanted.length === 0 || wanted.some((matches) => matches(path))) &&
    !unwanted.some((matches) => matches(path));
}

function matcherOf(glob: string): (path: string) => boolean {
  const plain = glob.normalize('NFC').replace(/^\.?\//, '');
  const pattern = plain.endsWith('/') ? `${plain}**` : plain;
  return picomatch(pattern, { dot: true, nonegate: true, basename: !pattern.includes('/') });
}
