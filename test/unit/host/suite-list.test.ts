import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

describe('the suite inside VS Code', () => {
  it('lists every test file of its folder', () => {
    const folder = fileURLToPath(new URL('../../host/suite', import.meta.url));
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const index = readFileSync(`${folder}/index.ts`, 'utf8');
    const listed = [...index.matchAll(/import\('\.\/(.+?)'\)/g)].map(([, name]) => name);
    assert.ok(files.length > 0);
    assert.deepEqual(listed.sort(), files.sort());
  });
});
