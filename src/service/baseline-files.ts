import { parseBaseline, type Baseline, type KnownFindings, type Localized } from '../core/index.ts';
import { createFileFinder } from './find-file.ts';

/** What a baseline is called: it holds for the drafts in its folder and below. */
export const BASELINE_NAME = 'mudaqqiq-baseline.json';

/** What to say of a file of that name that is something else. */
export const notABaseline: Localized = {
  ar: 'ليس هذا الملف سجلا صحيحا للملاحظات المعروفة؛ اكتبه من جديد بالأمر mudaqqiq baseline.',
  en: 'This file is no valid baseline: write it anew with mudaqqiq baseline.',
};

/** The baseline of a draft. */
export interface DraftBaseline {
  /** The address of its file. */
  readonly uri: string;
  /** Absent where the file is no baseline. */
  readonly baseline?: Baseline;
  /** What is known of the draft. */
  readonly known?: KnownFindings;
}

/** Makes the function that finds the baseline of a draft, from its folder upwards, each read once. */
export function createBaselines(
  readText: (uri: string) => Promise<string | undefined>,
): (draft: string, folders: readonly string[]) => Promise<DraftBaseline | undefined> {
  const find = createFileFinder([BASELINE_NAME], readText);
  const read = new Map<string, Promise<Baseline | undefined>>();

  async function parse(uri: string): Promise<Baseline | undefined> {
    return parseBaseline((await readText(uri)) ?? '');
  }

  return async (draft, folders) => {
    const uri = await find(folders);
    if (uri === undefined) return undefined;
    let reading = read.get(uri);
    if (!reading) read.set(uri, (reading = parse(uri)));
    const baseline = await reading;
    if (!baseline) return { uri };
    const path = draftPath(draft, uri);
    const known = Object.hasOwn(baseline.drafts, path) ? baseline.drafts[path] : undefined;
    return { uri, baseline, ...(known && { known }) };
  };
}

/** The path of a draft from the folder of its baseline, both by their addresses: «رياضة/خبر.txt». */
function draftPath(draft: string, baseline: string): string {
  return decodeURIComponent(draft.slice(baseline.lastIndexOf('/') + 1)).normalize('NFC');
}
