import type { Transitions } from './decode.ts';
import { BUCKET_STRIDE, type Model } from './model.ts';
import { TAG_COUNT, TAG_STRIDE } from './tags.ts';

/**
 * The model as bytes: the number of bucket bits, then for each pass its transitions and those buckets that have any
 * weight, each as the distance from the one before, a bit for each tag with a weight, and the weights. Numbers are
 * written seven bits at a time, the lowest first.
 */
const FORMAT = 1;

const encodeSign = (value: number): number => (value << 1) ^ (value >> 31);
const decodeSign = (value: number): number => (value >>> 1) ^ -(value & 1);

export function writeModel({ bucketBits, weights, transitions }: Model): Uint8Array {
  const bytes: number[] = [FORMAT, bucketBits];
  transitions.forEach((pass, i) => {
    writeTransitions(pass, bytes);
    writeWeights(weights, i * TAG_STRIDE, bytes);
  });
  return Uint8Array.from(bytes);
}

function writeTransitions(transitions: Transitions, bytes: number[]): void {
  for (let before = 0; before <= TAG_COUNT; before++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      writeNumber(encodeSign(transitions[before * TAG_STRIDE + tag]!), bytes);
    }
  }
}

/** Writes the weights of one pass, which begin at `from` in the first bucket. */
function writeWeights(weights: Int8Array, from: number, bytes: number[]): void {
  let last = -1;
  for (let bucket = 0; bucket * BUCKET_STRIDE < weights.length; bucket++) {
    const at = bucket * BUCKET_STRIDE + from;
    const row = weights.subarray(at, at + TAG_COUNT);
    const tags = row.reduce((all, weight, tag) => (weight === 0 ? all : all | (1 << tag)), 0);
    if (tags === 0) continue;
    writeNumber(bucket - last, bytes);
    bytes.push(tags);
    for (const weight of row) if (weight !== 0) bytes.push(weight & 0xff);
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

  function readTransitions(): Int32Array {
    const transitions = new Int32Array((TAG_COUNT + 1) * TAG_STRIDE);
    for (let before = 0; before <= TAG_COUNT; before++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        transitions[before * TAG_STRIDE + tag] = decodeSign(nextNumber());
      }
    }
    return transitions;
  }

  function readWeights(weights: Int8Array, from: number): void {
    let row = from - BUCKET_STRIDE;
    for (let distance = nextNumber(); distance !== 0; distance = nextNumber()) {
      row += distance * BUCKET_STRIDE;
      const tags = next();
      for (let tag = 0; tag < TAG_COUNT; tag++) if (tags & (1 << tag)) weights[row + tag] = next();
    }
  }

  const weights = new Int8Array((1 << bucketBits) * BUCKET_STRIDE);
  const first = readTransitions();
  readWeights(weights, 0);
  const second = readTransitions();
  readWeights(weights, TAG_STRIDE);
  return { bucketBits, weights, transitions: [first, second] };
}
