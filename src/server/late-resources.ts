import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readKnowledge, readLexicon, type Localized, type ReviewResources } from '../core/index.ts';
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
    const [names, words] = await Promise.all([
      readKnown().catch((error: unknown) => tell('names', phrases.noNames, error)),
      readWords().catch((error: unknown) => tell('words', phrases.noWords, error)),
    ]);
    if (!names && !words) return;
    service.addResources({ ...names, ...words });
    renewDiagnostics();
  }

  async function readKnown(): Promise<ReviewResources> {
    return { knowledge: readKnowledge(await host.readFile('names.bin')) };
  }

  async function readWords(): Promise<ReviewResources> {
    return { lexicon: readLexicon(await host.readFile('lexicon.bin')) };
  }

  function tell(what: string, phrase: Localized, error: unknown): undefined {
    log.error(`The data of ${what} was not read; ${what} are not reviewed. ${describeError(error)}`);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: state.voice.say(phrase),
    });
  }

  return () => {
    if (isBegun) return;
    isBegun = true;
    // Not at once: the answer that is being made leaves first.
    setTimeout(() => void read());
  };
}
