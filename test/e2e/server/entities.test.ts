import assert from 'node:assert/strict';
import type { EntitiesResult, RewriteEntityResult } from '../../../src/server/protocol.ts';
import type { ServerProcess } from './server-process.ts';
import { useServers } from './use-server.ts';

const uri = 'file:///drafts/draft.txt';
const dated = 'وصل الوفد يوم 22 نوفمبر 2024. وقال\u00a0 الوزير إن الموعد هو 22 نوفمبر 2024.\n';

function entities(server: ServerProcess): Promise<EntitiesResult | null> {
  return server.connection.sendRequest('mudaqqiq/entities', { uri });
}

function rewrite(server: ServerProcess, params: object): Promise<RewriteEntityResult | null> {
  return server.connection.sendRequest('mudaqqiq/rewriteEntity', {
    uri,
    version: 1,
    includeQuotations: false,
    ...params,
  });
}

describe('server: the entities of a draft', () => {
  const start = useServers();

  it('tells each with its mentions and the sentences around them', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, dated);
    const result = await entities(server);
    assert.equal(result?.version, 1);
    const [date, ...others] = result.entities;
    assert.deepEqual(others, []);
    assert.equal(date?.value, '2024-11-22');
    assert.equal(date.isIgnored, false);
    assert.deepEqual(
      date.mentions.map(({ range, sentence, sentenceStart, sentenceEnd }) => ({
        character: range.start.character,
        sentence,
        shown: sentence.slice(sentenceStart, sentenceEnd),
      })),
      [
        {
          character: dated.indexOf('22'),
          sentence: 'وصل الوفد يوم 22 نوفمبر 2024.',
          shown: '22 نوفمبر 2024',
        },
        {
          character: dated.lastIndexOf('22 '),
          sentence: 'وقال الوزير إن الموعد هو 22 نوفمبر 2024.',
          shown: '22 نوفمبر 2024',
        },
      ],
    );
  });

  it('marks what the editor ignores, and follows the text', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, dated);
    const subject = (await entities(server))!.entities[0]!.id;
    await server.connection.sendNotification('mudaqqiq/ignores', { uri, ignores: [{ subject }] });
    assert.equal((await entities(server))!.entities[0]!.isIgnored, true);
    await server.change(uri, 2, { text: 'بلا تاريخ في هذا النص.\n' });
    assert.deepEqual((await entities(server))!.entities, []);
  });

  it('tells nothing of a document that it does not review', async () => {
    const server = start();
    await server.initialize();
    assert.equal(await entities(server), null);
    await server.open(uri, 'Not an Arabic text, 22 November 2024.', 'plaintext');
    assert.equal(await entities(server), null);
  });

  it('rewrites no date, no stranger, and nothing of another version', async () => {
    const server = start();
    await server.initialize();
    await server.open(uri, dated);
    const { id } = (await entities(server))!.entities[0]!;
    assert.equal(await rewrite(server, { entity: id, to: 'أمس' }), null);
    assert.equal(await rewrite(server, { entity: 'person:زيد', to: 'زياد' }), null);
    await server.change(uri, 2, { text: dated });
    assert.equal(await rewrite(server, { entity: id, to: 'أمس' }), null);
  });
});
