import type { Page } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
} from 'vscode-languageserver/node';

/** Starts `server.web.js` as a worker of the page and speaks to it by messages, as VS Code on the web does. */
export async function connectWorker(page: Page): Promise<MessageConnection> {
  const reader = new PageReader();
  await page.exposeFunction('fromWorker', (message: Message) => reader.receive(message));
  // The page's side is source text: this file is compiled for Node, which knows no worker.
  await page.evaluate(`
    globalThis.worker = new Worker('/server.web.js');
    worker.onmessage = ({ data }) => fromWorker(data);
    worker.onerror = ({ message }) => console.error(message);
  `);
  return createMessageConnection(reader, new PageWriter(page));
}

class PageReader extends AbstractMessageReader {
  #callback: DataCallback | undefined;

  receive(message: Message): void {
    this.#callback?.(message);
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    return { dispose: () => (this.#callback = undefined) };
  }
}

class PageWriter extends AbstractMessageWriter {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  async write(message: Message): Promise<void> {
    await this.#page.evaluate(`worker.postMessage(${JSON.stringify(message)})`);
  }

  end(): void {}
}
