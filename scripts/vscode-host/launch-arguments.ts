/** What this host understands of VS Code's command line. Paths are absolute. */
export interface LaunchArguments {
  readonly developmentPaths: readonly string[];
  readonly testsPath?: string;
  /** `web`: the extension runs in a web worker. */
  readonly developmentKind?: string;
  readonly userDataFolder?: string;
  readonly extensionsFolder?: string;
  /** The folder or file to open. */
  readonly target?: string;
}

/**
 * Reads VS Code's command line as `@vscode/test-electron` writes it: `--name=value`, switches, and a folder.
 * Other switches concern the desktop only and are passed over.
 */
export function parseLaunchArguments(commandLine: readonly string[]): LaunchArguments {
  const values = (name: string): readonly string[] =>
    commandLine.flatMap((argument) =>
      argument.startsWith(`--${name}=`) ? [argument.slice(name.length + 3)] : [],
    );
  return {
    developmentPaths: values('extensionDevelopmentPath'),
    testsPath: values('extensionTestsPath').at(-1),
    developmentKind: values('extensionDevelopmentKind').at(-1),
    userDataFolder: values('user-data-dir').at(-1),
    extensionsFolder: values('extensions-dir').at(-1),
    target: commandLine.find((argument) => !argument.startsWith('-')),
  };
}
