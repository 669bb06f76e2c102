import assert from 'node:assert/strict';
import { chooseHost, type Circumstances } from '../../host/choose-host.ts';

const plain: Circumstances = {
  override: undefined,
  platform: 'linux',
  hasDisplay: false,
  canDownload: async () => true,
};

describe('chooseHost', () => {
  it('takes the desktop where a window can open and the download host answers', async () => {
    assert.equal(await chooseHost({ ...plain, hasDisplay: true }), 'desktop');
    assert.equal(await chooseHost({ ...plain, platform: 'darwin' }), 'desktop');
  });

  it('takes the browser without a display, and asks no host then', async () => {
    const canDownload = (): never => assert.fail('asked the download host for nothing');
    assert.equal(await chooseHost({ ...plain, canDownload }), 'browser');
  });

  it('takes the browser where the download host does not answer', async () => {
    assert.equal(await chooseHost({ ...plain, hasDisplay: true, canDownload: async () => false }), 'browser');
  });

  it('knows only the desktop on Windows', async () => {
    assert.equal(
      await chooseHost({ ...plain, platform: 'win32', canDownload: async () => false }),
      'desktop',
    );
  });

  it('does as told', async () => {
    assert.equal(await chooseHost({ ...plain, override: 'desktop' }), 'desktop');
    assert.equal(await chooseHost({ ...plain, override: 'browser', hasDisplay: true }), 'browser');
    await assert.rejects(chooseHost({ ...plain, override: 'web' }), /MUDAQQIQ_HOST is "web"/);
  });
});
