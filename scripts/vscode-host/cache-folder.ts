import { join } from 'node:path';

/**
 * The folder that keeps downloaded VS Code hosts between runs, outside the project so that `npm ci` and
 * `git clean` leave it alone. `MUDAQQIQ_CACHE` overrides it; relative XDG paths are invalid by that standard.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, home: string): string {
  if (environment.MUDAQQIQ_CACHE) return environment.MUDAQQIQ_CACHE;
  const base = environment.XDG_CACHE_HOME;
  return join(base?.startsWith('/') ? base : join(home, '.cache'), 'mudaqqiq');
}
