import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { readResult, writeResult } from '../../host/result/result-file.ts';
import {
  requestFromEnvironment,
  requestResult,
  requestToEnvironment,
  type ResultRequest,
} from '../../host/result/result-request.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../scripts/vscode-host/temporary-folder.ts';

describe('the result file', () => {
  const result = { passed: 3, failed: 1, skipped: 2, failures: ['فشل'] };
  let temporary: TemporaryFolder;
  let request: ResultRequest;
  beforeEach(() => {
    temporary = temporaryFolder('test');
    request = requestResult(temporary.path, 'layer');
  });
  afterEach(() => temporary.remove());

  it('answers the request that it was written for', () => {
    writeResult(request, result);
    assert.deepEqual(readResult(request), result);
  });

  it('is refused when it is missing', () => {
    assert.throws(() => readResult(request), /left no result/);
  });

  it('is refused when it is stale', () => {
    writeResult(request, result);
    assert.throws(() => readResult(requestResult(temporary.path, 'layer')), /of another run/);
  });

  it('is refused when it is damaged', () => {
    for (const content of ['', '{"run":', 'null', JSON.stringify({ run: request.run, passed: -1 })]) {
      writeFileSync(request.file, content);
      assert.throws(() => readResult(request), /damaged/, content);
    }
  });

  it('is asked for through the environment', () => {
    assert.deepEqual(requestFromEnvironment(requestToEnvironment(request)), request);
    assert.equal(requestFromEnvironment({ MUDAQQIQ_RESULT_FILE: request.file }), undefined);
  });
});
