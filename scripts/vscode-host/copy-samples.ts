import { access, cp } from 'node:fs/promises';
import { join } from 'node:path';

/** The draft with something to see in it. */
const faultyDraft = 'خبر-فيه-أخطاء.txt';

export interface CopiedSamples {
  readonly folder: string;
  /** The draft to open. */
  readonly file: string;
}

/**
 * Copies the project's sample drafts to a folder: VS Code in a browser saves by itself, and people try things out.
 * Throws when the draft to open is not among them.
 */
export async function copySamples(project: string, folder: string): Promise<CopiedSamples> {
  await cp(join(project, 'samples'), folder, { recursive: true });
  const file = join(folder, faultyDraft);
  await access(file);
  return { folder, file };
}
