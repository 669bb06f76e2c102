import { findProgram } from './find-program.ts';
import { runCommand } from './run-command.ts';
import type { WorkbenchContent } from './workbench-url.ts';

/** The `code` command, where a window of it can open for this person. */
export function findDesktop(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment.MUDAQQIQ_HOST === 'browser') return undefined;
  return canOpenWindow(environment) ? findProgram(['code', 'code.cmd'], environment.PATH) : undefined;
}

/** Opens the content in a new window of the desktop VS Code, and returns at once. */
export async function openDesktop(code: string, content: WorkbenchContent): Promise<void> {
  const extensions = (content.developmentPaths ?? []).map((path) => `--extensionDevelopmentPath=${path}`);
  const paths = [content.folder, content.file].filter((path) => path !== undefined);
  await runCommand(code, ['--new-window', ...extensions, ...paths]);
}

/** On Linux, VS Code refuses to run as root, and without a display it ends in silence. */
function canOpenWindow(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY) && process.getuid?.() !== 0;
}
