import assert from 'node:assert/strict';
import type { EntitiesResult } from '../../../src/server/protocol.ts';
import { eventually } from './eventually.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const text = 'قال الوزير محمد عبد الله إنه زار القاهرة ، ثم عاد إلى طرابلس.\n';

describe('server: names', () => {
  const start = useServers();

  it('come after the first diagnostics, which are then shown anew', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, text);
    const [first] = await server.diagnostics(uri);
    assert.equal(first?.code, 'spacing/space-before-mark');
    await server.settled();
    const result = await server.connection.sendRequest<EntitiesResult>('mudaqqiq/entities', { uri });
    assert.equal(result.isComplete, true);
    assert.deepEqual(
      result.entities.map(({ kind, name }) => [kind, name]),
      [
        ['person', 'محمد عبد الله'],
        ['place', 'القاهرة'],
        ['place', 'طرابلس'],
      ],
    );
    assert.deepEqual(server.heard.messages, []);
  });

  it('are published again for a client that does not ask', async () => {
    const server = start();
    await server.initialize({ capabilities: {} });
    await server.open(uri, text);
    await eventually('diagnostics twice', () => server.heard.published.length >= 2);
  });
});
