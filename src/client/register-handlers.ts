import { commands, Disposable, window, type LogOutputChannel } from 'vscode';
import { phrases } from './phrases.ts';
import { say } from './say.ts';

/** What commands do, by their ids. `First` is what menus, keys and code actions pass them, or nothing. */
export type Handlers<First> = Readonly<
  Record<string, (first: First, second: unknown, third: unknown) => unknown>
>;

/** Registers commands; the person hears of one that fails, and the log says why. */
export function registerHandlers<First>(handlers: Handlers<First>, log: LogOutputChannel): Disposable {
  async function run(id: string, handler: Handlers<First>[string], passed: unknown[]): Promise<void> {
    try {
      await handler(passed[0] as First, passed[1], passed[2]);
    } catch (error) {
      log.error(`${id} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      const showLog = say(phrases.showLog);
      if ((await window.showErrorMessage(say(phrases.commandFailed), showLog)) === showLog) log.show();
    }
  }

  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) =>
      commands.registerCommand(id, (...commandArguments: unknown[]) => run(id, handler, commandArguments)),
    ),
  );
}
