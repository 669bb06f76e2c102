import assert from 'node:assert/strict';
import { readModel, writeModel } from '../../../src/core/tagger/model-file.ts';
import { BUCKET_STRIDE } from '../../../src/core/tagger/model.ts';
import { TAG_COUNT, TAG_STRIDE } from '../../../src/core/tagger/tags.ts';

function transitionsWith(value: number): Int32Array {
  const transitions = new Int32Array((TAG_COUNT + 1) * TAG_STRIDE);
  transitions[TAG_STRIDE + 2] = value;
  return transitions;
}

const weights = new Int8Array(256 * BUCKET_STRIDE);
weights[0] = 127;
weights[6] = -128;
weights[TAG_STRIDE + 1] = 7;
weights[200 * BUCKET_STRIDE + 3] = -1;
weights[255 * BUCKET_STRIDE + 6] = 5;
weights[255 * BUCKET_STRIDE + TAG_STRIDE + 6] = -5;

const model = {
  bucketBits: 8,
  weights,
  transitions: [transitionsWith(-300), transitionsWith(70_000)] as const,
};

describe('the file of the model', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readModel(writeModel(model)), model);
  });

  it('takes no room for what has no weight', () => {
    assert.ok(writeModel(model).length < 200);
  });

  it('is refused when it is cut short anywhere, or is something else', () => {
    const bytes = writeModel(model);
    for (let length = 0; length < bytes.length; length++) {
      assert.throws(() => readModel(bytes.subarray(0, length)), /model of names/);
    }
    assert.throws(() => readModel(Uint8Array.of(9, 8)), /another format/);
  });
});
