import assert from 'node:assert/strict';
import { workbenchUrl } from '../../../scripts/vscode-host/workbench-url.ts';

const origin = 'http://127.0.0.1:8123';

describe('workbenchUrl', () => {
  it('maps what is to be opened to what the page reads', () => {
    const url = new URL(
      workbenchUrl(origin, 'secret', {
        folder: '/drafts/اليوم',
        file: '/drafts/اليوم/خبر أول.txt',
        developmentPaths: ['/project'],
        testsPath: '/project/dist/suite.cjs',
      }),
    );
    assert.equal(url.origin, origin);
    assert.equal(url.searchParams.get('tkn'), 'secret');
    assert.equal(url.searchParams.get('folder'), '/drafts/اليوم');
    const payload = JSON.parse(url.searchParams.get('payload') ?? '') as unknown;
    assert.deepEqual(payload, [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8123/project'],
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:8123/project/dist/suite.cjs'],
      ['openFile', `vscode-remote://127.0.0.1:8123${encodeURI('/drafts/اليوم/خبر أول.txt')}`],
    ]);
  });

  it('leaves the address of tests for the web as it is', () => {
    const testsPath = 'http://127.0.0.1:9000/suite.web.js';
    const url = new URL(workbenchUrl(origin, 'secret', { testsPath }));
    assert.deepEqual(JSON.parse(url.searchParams.get('payload') ?? ''), [
      ['skipWelcome', 'true'],
      ['extensionTestsPath', testsPath],
    ]);
  });

  it('opens an empty window without a folder, instead of the folder of the last time', () => {
    const url = new URL(workbenchUrl(origin, 'secret', {}));
    assert.equal(url.searchParams.get('folder'), null);
    assert.equal(url.searchParams.get('ew'), 'true');
  });
});
