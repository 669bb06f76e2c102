import type { Language, Lexicon } from '../core/index.ts';
import type { Host } from './host.ts';
import { printable } from './printable.ts';

/** The words of the language; a program that cannot read them says so and does the rest of its work without. */
export async function loadLexicon(host: Host, language: Language): Promise<Lexicon | undefined> {
  try {
    return await host.readLexicon();
  } catch (error) {
    const detail = printable(error instanceof Error ? error.message : String(error));
    const sorry = {
      ar: `تعذرت قراءة المعجم، فلن يُراجع الإملاء. التفصيل: ${detail}`,
      en: `The lexicon cannot be read, so spelling is not reviewed. The detail: ${detail}`,
    }[language];
    host.standardError.write(`mudaqqiq: ${sorry}\n`);
    return undefined;
  }
}
