import assert from 'node:assert/strict';
import { packNames } from '../../../scripts/pack-names.ts';
import { readKnowledge } from '../../../src/core/index.ts';
import { knowledge, namesFile } from '../../support/knowledge.ts';

describe('names.bin', () => {
  it('is the same at every packing', () => {
    assert.ok(Buffer.from(packNames()).equals(namesFile()));
  });

  it('fits: at most 3 MB', () => {
    assert.ok(namesFile().length < 3e6, `${namesFile().length} bytes`);
  });

  it('names its version by what it holds', () => {
    assert.match(knowledge().version, /^[0-9a-f]{8}$/);
    assert.equal(readKnowledge(namesFile()).version, knowledge().version);
  });

  it('is read from any place in memory', () => {
    const shifted = new Uint8Array(namesFile().length + 3);
    shifted.set(namesFile(), 3);
    assert.equal(readKnowledge(shifted.subarray(3)).version, knowledge().version);
  });

  it('carries the house names', () => {
    assert.ok(knowledge().houseNames.length > 0);
    assert.ok(knowledge().houseNames.every(({ name }) => /^[\u0621-\u064a]/.test(name)));
  });

  it('is refused, with the reason, where it is something else', () => {
    assert.throws(() => readKnowledge(new Uint8Array(0)), /something else/);
    assert.throws(() => readKnowledge(new TextEncoder().encode('<!doctype html>')), /something else/);
  });

  it('is refused where a byte has changed or is missing', () => {
    const damaged = namesFile().slice();
    damaged[damaged.length >> 1]! ^= 1;
    assert.throws(() => readKnowledge(damaged), /damaged/);
    for (const length of [13, 100, 500_000, namesFile().length - 1]) {
      assert.throws(() => readKnowledge(namesFile().subarray(0, length)), /damaged or cut short/);
    }
  });

  it('is refused where another version wrote it', () => {
    const other = namesFile().slice();
    other[4] = 9;
    assert.throws(() => readKnowledge(other), /has format 9/);
  });
});
