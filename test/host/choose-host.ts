/** A VS Code with a window of its own, or the VS Code server with a headless browser. */
export type HostKind = 'desktop' | 'browser';

export interface Circumstances {
  /** The environment variable `MUDAQQIQ_HOST`: the person's own choice. */
  readonly override: string | undefined;
  readonly platform: NodeJS.Platform;
  /** Whether an X11 or Wayland display is named. */
  readonly hasDisplay: boolean;
  /** Whether a desktop VS Code can be had: the download host answers. */
  canDownload(): Promise<boolean>;
}

/**
 * Decides in which VS Code the tests run. The desktop is what most users have, so it comes first wherever a window
 * can open and the program can be had. Throws on an unknown override.
 */
export async function chooseHost(circumstances: Circumstances): Promise<HostKind> {
  const { override, platform } = circumstances;
  if (override === 'desktop' || override === 'browser') return override;
  if (override) throw new Error(`MUDAQQIQ_HOST is "${override}"; it can be "desktop" or "browser".`);
  // The browser-based host rests on process groups and shell scripts, which Windows does not have.
  if (platform === 'win32') return 'desktop';
  const canOpenWindows = platform === 'darwin' || circumstances.hasDisplay;
  return canOpenWindows && (await circumstances.canDownload()) ? 'desktop' : 'browser';
}
