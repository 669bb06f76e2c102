import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../server/protocol.ts';

/** Asks the server; the method decides what is sent and what comes back. */
export function request<Method extends keyof Requests>(
  client: BaseLanguageClient,
  method: Method,
  params: Requests[Method]['params'],
): Promise<Requests[Method]['result']> {
  return client.sendRequest<Requests[Method]['result']>(method, params);
}
