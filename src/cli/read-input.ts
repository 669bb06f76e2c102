import { lstat, open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Localized } from '../core/index.ts';
import { decode, type DecodingFault, type Encoding } from './encoding.ts';
import type { Host } from './host.ts';
import { systemProblem } from './system-problem.ts';

/** A text with what it takes to write it back as it was. */
export interface Input {
  readonly text: string;
  readonly encoding: Encoding;
  /** The content as it was read: a file that differs from this by now is not written. */
  readonly bytes: Buffer;
}

export interface ReadFailure {
  readonly message: Localized;
  readonly line?: number;
  readonly binary?: boolean;
}

/** Reads a draft; never throws: what stands in the way is said in the answer. */
export async function readInput(absolutePath: string): Promise<Input | ReadFailure> {
  try {
    return understand(await readBytes(absolutePath));
  } catch (error) {
    return { message: await whyUnreadable(absolutePath, error) };
  }
}

/** Reads standard input to its end as a draft; never throws either. */
export async function readStandardInput(host: Host): Promise<Input | ReadFailure> {
  try {
    return understand(await buffer(host.standardInput));
  } catch (error) {
    return { message: systemProblem(error) };
  }
}

async function readBytes(absolutePath: string): Promise<Buffer> {
  const file = await open(absolutePath);
  try {
    const status = await file.stat();
    // Pipes are fine (`mudaqqiq review <(…)`); devices may never end.
    if (status.isCharacterDevice() || status.isBlockDevice()) {
      throw Object.assign(new Error('a device'), { code: 'DEVICE' });
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function understand(bytes: Buffer): Input | ReadFailure {
  const decoded = decode(bytes);
  if ('text' in decoded) return { ...decoded, bytes };
  const { fault } = decoded;
  return { message: describeFault(fault), line: fault.line, binary: fault.kind === 'binary' };
}

async function whyUnreadable(absolutePath: string, error: unknown): Promise<Localized> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'DEVICE') {
    return {
      ar: 'هذا جهاز لا ملف؛ اقرأ الدخل المعياري بالعلامة - بدلا منه.',
      en: 'This is a device, not a file: read the standard input with - instead.',
    };
  }
  const link = code === 'ENOENT' && (await lstat(absolutePath).catch(() => undefined));
  if (link && link.isSymbolicLink()) {
    return {
      ar: 'وصلة رمزية لا يوجد هدفها؛ صحح هدفها أو احذفها.',
      en: 'A symbolic link whose target does not exist: mend or remove it.',
    };
  }
  return systemProblem(error);
}

function describeFault({ kind, byte }: DecodingFault): Localized {
  switch (kind) {
    case 'binary':
      return {
        ar: `ليس نصا: البايت ${byte} صفر، فهو ملف ثنائي أو نص UTF-16 بلا علامة BOM؛ احفظه بترميز UTF-8.`,
        en: `Not a text: byte ${byte} is zero, so this is a binary file or UTF-16 without a BOM; save it as UTF-8.`,
      };
    case 'invalid-utf16':
      return {
        ar: `ترميز UTF-16 معطوب عند البايت ${byte}؛ احفظ الملف بترميز UTF-8.`,
        en: `Invalid UTF-16 at byte ${byte}; save the file as UTF-8.`,
      };
    case 'invalid-utf8':
      return {
        ar: `ترميز UTF-8 معطوب عند البايت ${byte}؛ إن كان الملف بترميز قديم مثل Windows-1256 فحوّله إلى UTF-8.`,
        en: `Invalid UTF-8 at byte ${byte}; if the file is in an older encoding such as Windows-1256, convert it to UTF-8.`,
      };
  }
}
