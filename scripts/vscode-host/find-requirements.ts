import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { findProgram } from './find-program.ts';
import type { Requirement } from './install-command.ts';
import { runCommand } from './run-command.ts';

/** The programs found, by their paths; what is absent is also named in `missing`. */
export interface FoundRequirements {
  readonly browser?: string;
  readonly ripgrep?: string;
  readonly missing: readonly Requirement[];
}

/** Looks for these requirements on this machine. */
export async function findRequirements(
  needed: readonly Requirement[],
  environment: NodeJS.ProcessEnv,
): Promise<FoundRequirements> {
  const browser = needed.includes('chromium') ? await findBrowser(environment) : undefined;
  const ripgrep = findProgram(['rg'], environment.PATH);
  const arabicFont = needed.includes('arabic-font') && (await hasArabicFont(environment.PATH));
  const present = { chromium: browser, ripgrep, 'arabic-font': arabicFont };
  return { browser, ripgrep, missing: needed.filter((requirement) => !present[requirement]) };
}

/** Whether a page drawn here shows Arabic letters. macOS and Windows bring a font of their own. */
async function hasArabicFont(searchPath: string | undefined): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (existsSync('/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf')) return true;
  const lister = findProgram(['fc-list'], searchPath);
  if (!lister) return false;
  return (await runCommand(lister, [':lang=ar', 'family']).catch(() => '')).trim() !== '';
}
