import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Milliseconds until the command is killed and the promise rejects. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end and returns its standard output.
 * Throws an error that holds the command line and everything that the program printed, when it fails.
 */
export async function runCommand(
  program: string,
  programArguments: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const commandLine = [program, ...programArguments].join(' ');
  return new Promise((resolve, reject) => {
    // Windows starts `.cmd` files through its shell only, which wants blanks quoted.
    const inShell = program.endsWith('.cmd');
    const quoted = (word: string): string => (inShell ? `"${word}"` : word);
    const child = spawn(quoted(program), programArguments.map(quoted), {
      shell: inShell,
      cwd: options.cwd,
      env: options.environment,
      timeout: options.timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    const everything: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output.push(part);
      everything.push(part);
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => everything.push(part));
    child.on('error', (error) => reject(new Error(`${commandLine}: ${error.message}`, { cause: error })));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output.join(''));
      else reject(new Error(`${commandLine}: ended with ${signal ?? code}\n${everything.join('')}`));
    });
  });
}
