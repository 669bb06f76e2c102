import assert from 'node:assert/strict';
import { cacheFolder } from '../../../scripts/vscode-host/cache-folder.ts';

describe('cacheFolder', () => {
  it('lies in the home folder', () => {
    assert.equal(cacheFolder({}, '/home/salma'), '/home/salma/.cache/mudaqqiq');
  });

  it('follows XDG_CACHE_HOME, when that is absolute', () => {
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/var/cache' }, '/home/salma'), '/var/cache/mudaqqiq');
    assert.equal(cacheFolder({ XDG_CACHE_HOME: 'cache' }, '/home/salma'), '/home/salma/.cache/mudaqqiq');
  });

  it('follows MUDAQQIQ_CACHE before all', () => {
    const environment = { MUDAQQIQ_CACHE: '/tmp/mine', XDG_CACHE_HOME: '/var/cache' };
    assert.equal(cacheFolder(environment, '/home/salma'), '/tmp/mine');
  });
});
