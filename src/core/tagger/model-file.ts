import type { Model, PassModel } from './model.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';

/**
 * The model as bytes: the number of bucket bits, then for each pass its transitions and those buckets that have any
 * weight, each as the distance from the one before, a bit for each tag with a weight, and the weights. Numbers are
 * written seven bits at a time, the lowest first.
 */
const FORMAT = 1;

const encodeSign = (value: number): number => (value << 1) ^ (value >> 31);
const decodeSign = (value: number): number => (value >>> 1) ^ -(value & 1);

export function writeModel({ bucketBits, first, second }: Model): Uint8Array {
  const bytes: number[] = [FORMAT, bucketBits];
  writePass(first, bytes);
  writePass(second, bytes);
  return Uint8Array.from(bytes);
}

function writePass({ weights, transitions }: PassModel, bytes: number[]): void {
  for (let before = 0; before <= TAG_COUNT; before++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      writeNumber(encodeSign(transitions[before * TAG_STRIDE + tag]!), bytes);
    }
  }
  let last = -1;
  for (let bucket = 0; bucket * TAG_STRIDE < weights.length; bucket++) {
    let tags = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) if (weights[bucket * TAG_STRIDE + tag] !== 0) tags |= 1 << tag;
    if (tags === 0) continue;
    writeNumber(bucket - last, bytes);
    bytes.push(tags);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      if (tags & (1 << tag)) bytes.push(weights[bucket * TAG_STRIDE + tag]! & 0xff);
    }
    last = bucket;
  }
  writeNumber(0, bytes);
}

function writeNumber(value: number, bytes: number[]): void {
  let rest = value >>> 0;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what `writeModel` wrote. Throws where the bytes are something else. */
export function readModel(bytes: Uint8Array): Model {
  const [format, bucketBits] = bytes;
  if (format !== FORMAT || bucketBits === undefined || bucketBits < 1 || bucketBits > 24) {
    throw new Error('The model of names is of another format.');
  }
  let at = 2;

  function next(): number {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('The model of names is cut short.');
    return byte;
  }

  function nextNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = next();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  function readPass(): PassModel {
    const transitions = new Int32Array((TAG_COUNT + 1) * TAG_STRIDE);
    for (let before = 0; before <= TAG_COUNT; before++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        transitions[before * TAG_STRIDE + tag] = decodeSign(nextNumber());
      }
    }
    const weights = new Int8Array((1 << bucketBits!) * TAG_STRIDE);
    let bucket = -1;
    for (;;) {
      const distance = nextNumber();
      if (distance === 0) return { weights, transitions };
      bucket += distance;
      const tags = next();
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (tags & (1 << tag)) weights[bucket * TAG_STRIDE + tag] = next();
      }
    }
  }

  return { bucketBits, first: readPass(), second: readPass() };
}
