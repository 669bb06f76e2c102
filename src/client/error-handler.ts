import { commands, window, type LogOutputChannel } from 'vscode';
import { CloseAction, type BaseLanguageClient, type ErrorHandler } from 'vscode-languageclient';
import { phrases } from './phrases.ts';
import { say } from './say.ts';

/**
 * Lets the server be started again after a crash, up to five times in three minutes, and tells the person: once when
 * it first happens, and when it is given up. `client` is asked for late, for it is made with this handler.
 */
export function createErrorHandler(client: () => BaseLanguageClient, log: LogOutputChannel): ErrorHandler {
  let usual: ErrorHandler | undefined;
  let isTold = false;
  const standard = (): ErrorHandler => (usual ??= client().createDefaultErrorHandler());

  return {
    error: (error, message, count) => standard().error(error, message, count),
    async closed() {
      const result = await standard().closed();
      if (result.action === CloseAction.DoNotRestart) void tellGivenUp(log);
      else if (!isTold) {
        isTold = true;
        void tellCrash(log);
      }
      // The library logs it, and leaves it to us to tell the person.
      return { ...result, handled: true };
    },
  };
}

async function tellCrash(log: LogOutputChannel): Promise<void> {
  const showLog = say(phrases.showLog);
  if ((await window.showWarningMessage(say(phrases.crashed), showLog)) === showLog) log.show();
}

async function tellGivenUp(log: LogOutputChannel): Promise<void> {
  const restart = say(phrases.restart);
  const showLog = say(phrases.showLog);
  const chosen = await window.showErrorMessage(say(phrases.gaveUp), restart, showLog);
  if (chosen === restart) await commands.executeCommand('mudaqqiq.restart');
  if (chosen === showLog) log.show();
}
