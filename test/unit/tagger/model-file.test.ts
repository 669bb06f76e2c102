import assert from 'node:assert/strict';
import { readModel, writeModel } from '../../../src/core/tagger/model-file.ts';
import type { PassModel } from '../../../src/core/tagger/model.ts';
import { TAG_COUNT, TAG_STRIDE } from '../../../src/core/tagger/tags.ts';

function passOf(entries: readonly (readonly [at: number, weight: number])[], transition: number): PassModel {
  const weights = new Int8Array(256 * TAG_STRIDE);
  for (const [at, weight] of entries) weights[at] = weight;
  const transitions = new Int32Array((TAG_COUNT + 1) * TAG_STRIDE);
  transitions[TAG_STRIDE + 2] = transition;
  return { weights, transitions };
}

const model = {
  bucketBits: 8,
  first: passOf(
    [
      [0, 127],
      [6, -128],
      [200 * TAG_STRIDE + 3, -1],
      [255 * TAG_STRIDE + 6, 5],
    ],
    -300,
  ),
  second: passOf([], 70_000),
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
