import { bundle } from '../../../scripts/bundle.ts';
import { buildLexicon } from '../../../scripts/build-lexicon.ts';
import { buildNames } from '../../../scripts/pack-names.ts';
import { startServer, type ServerProcess } from './server-process.ts';

/** Builds the server before the tests of a `describe`, and ends every server that a test leaves running. */
export function useServers(): (...programArguments: string[]) => ServerProcess {
  const running: ServerProcess[] = [];
  before(() => Promise.all([bundle(['server.node']), buildNames(), buildLexicon()]));
  afterEach(() => {
    for (const server of running.splice(0)) server.kill();
  });
  return (...programArguments) => {
    const server = startServer(...(programArguments.length > 0 ? programArguments : ['--stdio']));
    running.push(server);
    return server;
  };
}
