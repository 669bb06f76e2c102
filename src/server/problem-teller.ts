import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../core/index.ts';
import type { Log } from '../service/log.ts';
import { phrases } from './phrases.ts';
import type { Voice } from './voice.ts';

/** Tells the person and the log about unusable settings, once for as long as they stay the same. */
export function createProblemTeller(
  connection: Connection,
  log: Log,
): (problems: readonly ConfigurationProblem[], voice: Voice) => void {
  let told = '';
  return (problems, voice) => {
    const current = JSON.stringify(problems);
    if (current === told) return;
    told = current;
    if (problems.length === 0) return;
    for (const { path, message } of problems) log.warn(`mudaqqiq.${path.join(' › ')}: ${message.en}`);
    const messages = problems.map(({ message }) => voice.say(message));
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: [voice.say(phrases.wrongSettings), ...messages].join(' '),
    });
  };
}
