import assert from 'node:assert/strict';
import { parseLaunchArguments } from '../../../scripts/vscode-host/launch-arguments.ts';

describe('parseLaunchArguments', () => {
  it('reads what @vscode/test-electron writes', () => {
    assert.deepEqual(
      parseLaunchArguments([
        '/tmp/work space',
        '--user-data-dir=/tmp/user',
        '--extensions-dir=/tmp/extensions',
        '--no-sandbox',
        '--disable-gpu-sandbox',
        '--disable-updates',
        '--extensionDevelopmentKind=web',
        '--skip-welcome',
        '--extensionTestsPath=/project/dist/suite.cjs',
        '--extensionDevelopmentPath=/project/a=b',
        '--extensionDevelopmentPath=/project/second',
      ]),
      {
        developmentPaths: ['/project/a=b', '/project/second'],
        developmentKind: 'web',
        testsPath: '/project/dist/suite.cjs',
        userDataFolder: '/tmp/user',
        extensionsFolder: '/tmp/extensions',
        target: '/tmp/work space',
      },
    );
  });

  it('leaves out what is not there', () => {
    assert.deepEqual(parseLaunchArguments(['--no-sandbox']), {
      developmentPaths: [],
      developmentKind: undefined,
      testsPath: undefined,
      userDataFolder: undefined,
      extensionsFolder: undefined,
      target: undefined,
    });
  });
});
