import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readKnowledge, type ReviewResources } from '../core/index.ts';
import type { Log } from '../service/log.ts';
import type { ReviewService } from '../service/review.ts';
import { describeError } from './guard.ts';
import { phrases } from './phrases.ts';
import type { SessionHost } from './session-host.ts';
import type { SessionState } from './session-state.ts';

/** What reading the files of the product rests on. */
export interface LateWorld {
  readonly connection: Pick<Connection, 'sendNotification'>;
  readonly log: Log;
  readonly service: Pick<ReviewService, 'addResources'>;
  readonly state: Pick<SessionState, 'voice'>;
  readonly host: Pick<SessionHost, 'readFile'>;
  renewDiagnostics(): void;
}

/**
 * Makes the function that reads the large files of the product, once, after whatever is being done: the first
 * diagnostics do not wait for them. What fails is told once, and everything else goes on.
 */
export function createLateResources({
  connection,
  log,
  service,
  state,
  host,
  renewDiagnostics,
}: LateWorld): () => void {
  let isBegun = false;

  async function read(): Promise<void> {
    const resources = await readResources();
    service.addResources(resources);
    renewDiagnostics();
  }

  async function readResources(): Promise<ReviewResources> {
    return { knowledge: readKnowledge(await host.readFile('names.bin')) };
  }

  function tell(error: unknown): void {
    log.error(`The data of names was not read; names are not reviewed. ${describeError(error)}`);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: state.voice.say(phrases.noNames),
    });
  }

  return () => {
    if (isBegun) return;
    isBegun = true;
    // Not at once: the answer that is being made leaves first.
    setTimeout(() => void read().catch(tell));
  };
}
