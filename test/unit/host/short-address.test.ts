import assert from 'node:assert/strict';
import { shortAddress } from '../../../scripts/vscode-host/short-address.ts';

describe('shortAddress', () => {
  it('leads to the long address, and nothing else does', async () => {
    const target = 'http://127.0.0.1:8123/?folder=/a&payload=[]';
    const address = await shortAddress(target);
    const answer = await fetch(address, { redirect: 'manual' });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), target);
    assert.equal((await fetch(new URL('/', address), { redirect: 'manual' })).status, 404);
  });
});
