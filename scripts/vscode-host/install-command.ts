import { findProgram } from './find-program.ts';

/** What the browser-based host needs from the system. */
export type Requirement = 'chromium' | 'arabic-font' | 'ripgrep';

interface PackageManager {
  /** The arguments that come before the package names. */
  readonly install: string;
  readonly packages: Readonly<Record<Requirement, string>>;
}

const managers: Readonly<Record<string, PackageManager>> = {
  'apt-get': {
    install: 'sudo apt-get install -y',
    packages: { chromium: 'chromium', 'arabic-font': 'fonts-noto-core', ripgrep: 'ripgrep' },
  },
  dnf: {
    install: 'sudo dnf install -y',
    packages: { chromium: 'chromium', 'arabic-font': 'google-noto-sans-arabic-vf-fonts', ripgrep: 'ripgrep' },
  },
  pacman: {
    install: 'sudo pacman -S --needed',
    packages: { chromium: 'chromium', 'arabic-font': 'noto-fonts', ripgrep: 'ripgrep' },
  },
  brew: {
    install: 'brew install',
    packages: { chromium: 'google-chrome', 'arabic-font': 'font-noto-sans-arabic', ripgrep: 'ripgrep' },
  },
};

/** The names of the Debian packages that meet these requirements. */
export function debianPackages(missing: readonly Requirement[]): readonly string[] {
  return missing.map((requirement) => managers['apt-get']!.packages[requirement]);
}

/** The one command that a person runs to get what is missing, for the package manager found on the search path. */
export function installCommand(
  missing: readonly Requirement[],
  searchPath: string | undefined,
): string | undefined {
  for (const [program, manager] of Object.entries(managers)) {
    if (!findProgram([program], searchPath)) continue;
    return `${manager.install} ${missing.map((requirement) => manager.packages[requirement]).join(' ')}`;
  }
  return undefined;
}
