import type { Knowledge, Language } from '../core/index.ts';
import type { Host } from './host.ts';
import { printable } from './printable.ts';

/** What is known of names; a program that cannot read it says so and does the rest of its work without. */
export async function loadKnowledge(host: Host, language: Language): Promise<Knowledge | undefined> {
  try {
    return await host.readKnowledge();
  } catch (error) {
    const detail = printable(error instanceof Error ? error.message : String(error));
    const sorry = {
      ar: `تعذرت قراءة بيانات الأسماء، فلن تُراجع الأسماء. التفصيل: ${detail}`,
      en: `The data of names cannot be read, so names are not reviewed. The detail: ${detail}`,
    }[language];
    host.standardError.write(`mudaqqiq: ${sorry}\n`);
    return undefined;
  }
}
