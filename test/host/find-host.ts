import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { announce } from '../../scripts/vscode-host/announce.ts';
import { ensureRequirements } from '../../scripts/vscode-host/ensure-requirements.ts';
import { prepareServer } from '../../scripts/vscode-host/prepare-server.ts';
import { writeExecutable } from '../../scripts/vscode-host/write-executable.ts';
import { chooseHost } from './choose-host.ts';

const downloadHost = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The path of an executable that takes VS Code's command line: a downloaded desktop VS Code, or our own program,
 * written to `executable`, which drives the VS Code server and a headless Chromium. Undefined where neither can be
 * had; the reason has then been printed.
 */
export async function findHost(cache: string, executable: string): Promise<string | undefined> {
  const override = process.env.MUDAQQIQ_HOST;
  const kind = await chooseHost({
    override,
    platform: process.platform,
    hasDisplay: Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY),
    canDownload,
  });
  if (kind === 'desktop') {
    try {
      return await downloadAndUnzipVSCode({ cachePath: join(cache, 'desktop') });
    } catch (error) {
      announceFailure('desktop', error);
      if (override || process.platform === 'win32') return undefined;
    }
  }
  return browserHost(cache, executable);
}

async function browserHost(cache: string, executable: string): Promise<string | undefined> {
  try {
    const { browser, ripgrep, missing } = await ensureRequirements(['chromium', 'ripgrep'], process.env);
    if (!browser || missing.length > 0) return undefined;
    await writeExecutable(executable, { server: await prepareServer(cache, ripgrep), browser });
    return executable;
  } catch (error) {
    announceFailure('browser', error);
    return undefined;
  }
}

/** Behind a firewall the request may neither succeed nor fail, hence the limit. */
async function canDownload(): Promise<boolean> {
  try {
    return (await fetch(downloadHost, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function announceFailure(kind: 'desktop' | 'browser', error: unknown): void {
  const { message } = error as Error;
  announce({
    ar: `تعذّر تجهيز ${kind === 'desktop' ? 'نسخة سطح المكتب من VS Code' : 'VS Code عبر المتصفّح'}: ${message}`,
    en: `The ${kind === 'desktop' ? 'desktop' : 'browser-based'} VS Code could not be prepared: ${message}`,
  });
}
