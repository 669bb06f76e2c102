import { announce } from './announce.ts';
import { findProgram } from './find-program.ts';
import { findRequirements, type FoundRequirements } from './find-requirements.ts';
import { debianPackages, installCommand, type Requirement } from './install-command.ts';
import { runCommand } from './run-command.ts';

/**
 * Finds what the host needs. On Debian and Ubuntu, as root, it installs what is missing and says so; elsewhere it
 * prints the one command to run. What is still absent afterwards stands in `missing`.
 */
export async function ensureRequirements(
  needed: readonly Requirement[],
  environment: NodeJS.ProcessEnv,
): Promise<FoundRequirements> {
  const found = await findRequirements(needed, environment);
  if (found.missing.length === 0) return found;

  const aptGet = findProgram(['apt-get'], environment.PATH);
  if (aptGet && process.getuid?.() === 0) {
    await installDebianPackages(aptGet, debianPackages(found.missing), environment);
    const afterwards = await findRequirements(needed, environment);
    if (afterwards.missing.length === 0) return afterwards;
    announce({
      ar: `ثُبّتت الحزم وما زال ناقصًا: ${afterwards.missing.join(' ')}`,
      en: `The packages are installed, yet these are still missing: ${afterwards.missing.join(' ')}`,
    });
    return afterwards;
  }

  const command = installCommand(found.missing, environment.PATH);
  announce({
    ar: `ينقص هذا الجهاز: ${found.missing.join(' ')}.${command ? ` ثبّته بالأمر: ${command}` : ''}`,
    en: `This machine lacks: ${found.missing.join(' ')}.${command ? ` Install it with: ${command}` : ''}`,
  });
  return found;
}

async function installDebianPackages(
  aptGet: string,
  packages: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  announce({
    ar: `تُثبَّت الآن حزم نظام ناقصة: ${packages.join(' ')}`,
    en: `Installing missing system packages: ${packages.join(' ')}`,
  });
  const quiet = { environment: { ...environment, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 15 * 60_000 };
  await runCommand(aptGet, ['update'], quiet);
  await runCommand(aptGet, ['install', '-y', '--no-install-recommends', ...packages], quiet);
}
