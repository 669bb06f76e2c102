import type { HouseName } from '../knowledge/index.ts';
import { readModel } from './model-file.ts';
import type { Model } from './model.ts';
import type { PhraseTable } from './phrases.ts';
import type { ClusterTable } from './word.ts';

/**
 * The file `names.bin`: eight bytes of name and format, a checksum of all that follows them, then the parts, each
 * behind its length in bytes and filled up to a multiple of four. Numbers have their lowest byte first, as on every
 * machine that runs VS Code, so that tables are used as they lie in the file.
 */
const MAGIC = 0x4e51444d;
const FORMAT = 2;
const HEAD = 12;

/** All that the tagger and the lists are made of. */
export interface NamesData {
  readonly phrases: PhraseTable;
  readonly clusters: ClusterTable;
  readonly houseNames: readonly HouseName[];
  /** As `writeModel` writes it. */
  readonly model: Uint8Array;
}

export function writeNamesFile({ phrases, clusters, houseNames, model }: NamesData): Uint8Array {
  const houses = Uint16Array.from(JSON.stringify(houseNames), (unit) => unit.charCodeAt(0));
  const parts = [phrases.keys, phrases.bits, clusters.keys, clusters.numbers, houses, model];
  const sizes = parts.map(({ byteLength }) => 4 + padded(byteLength));
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, HEAD));
  const view = new DataView(bytes.buffer);
  let at = HEAD;
  parts.forEach(({ buffer, byteOffset, byteLength }, i) => {
    view.setUint32(at, byteLength, true);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at + 4);
    at += sizes[i]!;
  });
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/** What was read, the model ready for use; `version` follows from all of it. */
export interface ReadNames extends Omit<NamesData, 'model'> {
  readonly version: string;
  readonly model: Model;
}

/** Reads what `writeNamesFile` wrote. Throws, and says why, where the bytes are something else or not whole. */
export function readNamesFile(source: Uint8Array): ReadNames {
  // A copy lies at the start of its own memory, as tables of larger numbers must.
  const bytes = new Uint8Array(source);
  const view = new DataView(bytes.buffer);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) {
    throw new Error('The file of names is something else: it does not begin as one.');
  }
  const format = view.getUint32(4, true);
  if (format !== FORMAT) {
    throw new Error(`The file of names has format ${format}; this version reads format ${FORMAT}.`);
  }
  const sum = view.getUint32(8, true);
  if (bytes.length % 4 !== 0 || sum !== checksum(bytes))
    throw new Error('The file of names is damaged or cut short.');
  let at = HEAD;
  const next = (): readonly [at: number, length: number] => {
    const length = view.getUint32(at, true);
    const part = [at + 4, length] as const;
    at += 4 + padded(length);
    return part;
  };
  const numbers = (): Uint32Array => {
    const [from, length] = next();
    return new Uint32Array(bytes.buffer, from, length / 4);
  };
  const shortNumbers = (): Uint16Array => {
    const [from, length] = next();
    return new Uint16Array(bytes.buffer, from, length / 2);
  };
  const phrases = { keys: numbers(), bits: shortNumbers() };
  const clusters = { keys: numbers(), numbers: shortNumbers() };
  const houseNames = JSON.parse(textOf(shortNumbers())) as readonly HouseName[];
  const [from, length] = next();
  const model = readModel(bytes.subarray(from, from + length));
  return { version: sum.toString(16).padStart(8, '0'), phrases, clusters, houseNames, model };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** FNV-1a over all numbers of four bytes behind the head. */
function checksum({ buffer, byteLength }: Uint8Array<ArrayBuffer>): number {
  const numbers = new Uint32Array(buffer, HEAD, (byteLength - HEAD) / 4);
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ numbers[i]!, 0x01000193);
  return hash >>> 0;
}

/** The text of many code units, in pieces: a call may not have arguments without end. */
function textOf(units: Uint16Array): string {
  const PIECE = 4096;
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return text;
}
