import { constants } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Localized } from '../core/index.ts';
import { systemProblem } from './system-problem.ts';

const changedMeanwhile: Localized = {
  ar: 'تغيّر الملف على القرص بعد قراءته، فلم يُكتب فيه شيء؛ أعد التشغيل.',
  en: 'The file changed on disk after it was read, so nothing was written: run again.',
};

const notRegular: Localized = {
  ar: 'ليس ملفا عاديا، فلا يمكن الإصلاح فيه.',
  en: 'Not a regular file, so it cannot be fixed in place.',
};

class ChangedMeanwhile extends Error {}

/**
 * Replaces the content of a file in one step, so that no reader ever sees half of it; mode and owner stay, and a
 * symbolic link stays a link. The file is left alone unless it still holds `before`. Answers what went wrong, if anything.
 */
export async function writeDraft(
  path: string,
  before: Buffer,
  after: Buffer,
): Promise<Localized | undefined> {
  try {
    if (!(await stat(path)).isFile()) return notRegular;
    // The replacement needs leave to write in the folder alone, yet a file that is read-only is so on purpose.
    await access(path, constants.W_OK);
    await writeFileAtomic(path, Buffer.alloc(0), {
      // The package writes with one call and takes a short write for success: on a full disk the draft would lose its
      // end. Hence its own write is of nothing, and the content is written here, to the last byte or not at all.
      tmpfileCreated: async (temporary: string) => {
        await writeFile(temporary, after);
        if (!before.equals(await readFile(path))) throw new ChangedMeanwhile();
      },
    });
    return undefined;
  } catch (error) {
    return error instanceof ChangedMeanwhile ? changedMeanwhile : systemProblem(error);
  }
}
