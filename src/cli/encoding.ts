import { isUtf8 } from 'node:buffer';
import { findInvalidUtf8 } from './find-invalid-utf8.ts';

/** How the characters of a draft lie in its bytes. A byte order mark is part of this, never of the text. */
export type Encoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be';

/** Why bytes are not the text of a draft, with the place: a 0-based byte offset and a 1-based line. */
export interface DecodingFault {
  readonly kind: 'invalid-utf8' | 'invalid-utf16' | 'binary';
  readonly byte: number;
  readonly line: number;
}

export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly fault: DecodingFault };

interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { encoding: 'utf8-bom', bytes: Buffer.of(0xef, 0xbb, 0xbf) },
  { encoding: 'utf16le', bytes: Buffer.of(0xff, 0xfe) },
  { encoding: 'utf16be', bytes: Buffer.of(0xfe, 0xff) },
];

/** Half of a surrogate pair without its other half: with the `u` flag whole pairs do not match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads bytes as UTF-8, or as what their byte order mark says. What `encode` makes of the text are the same bytes
 * again, hence nothing is repaired here: what is not valid Unicode, or holds U+0000 as only binary files do, is a fault.
 */
export function decode(bytes: Buffer): Decoded {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.equals(bytes.subarray(0, candidate.bytes.length)),
  );
  const encoding = mark?.encoding ?? 'utf8';
  const markLength = mark?.bytes.length ?? 0;
  const body = bytes.subarray(markLength);
  const wide = encoding === 'utf16le' || encoding === 'utf16be';
  const text = wide ? decodeUtf16(body, encoding) : body.toString('utf8');

  const nul = text.indexOf('\u0000');
  const ill = wide ? illFormedAt(text, body.length) : isUtf8(body) ? -1 : findInvalidUtf8(body);
  if (nul >= 0) {
    const byte = markLength + (wide ? nul * 2 : body.indexOf(0));
    return { fault: { kind: 'binary', byte, line: lineAt(text, nul) } };
  }
  if (ill >= 0) {
    const before = wide ? text.slice(0, ill / 2) : body.toString('utf8', 0, ill);
    const kind = wide ? 'invalid-utf16' : 'invalid-utf8';
    return { fault: { kind, byte: markLength + ill, line: lineAt(before, before.length) } };
  }
  return { text, encoding };
}

/** The bytes of a text in an encoding, with its byte order mark. */
export function encode(text: string, encoding: Encoding): Buffer {
  const mark = byteOrderMarks.find((candidate) => candidate.encoding === encoding)?.bytes ?? Buffer.alloc(0);
  if (encoding === 'utf8' || encoding === 'utf8-bom') return Buffer.concat([mark, Buffer.from(text, 'utf8')]);
  const body = Buffer.from(text, 'utf16le');
  return Buffer.concat([mark, encoding === 'utf16be' ? body.swap16() : body]);
}

function decodeUtf16(body: Buffer, encoding: Encoding): string {
  const whole = body.subarray(0, body.length - (body.length % 2));
  return (encoding === 'utf16be' ? Buffer.from(whole).swap16() : whole).toString('utf16le');
}

/** The offset in bytes of the first half pair or of half a code unit at the end; -1 where there is none. */
function illFormedAt(text: string, byteLength: number): number {
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return surrogate * 2;
  return byteLength % 2 === 0 ? -1 : byteLength - 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
