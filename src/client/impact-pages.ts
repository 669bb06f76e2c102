import { commands, Uri, workspace, type Disposable } from 'vscode';
import { IMPACT_PAGE_SCHEME } from './candidates.ts';
import type { Impact } from './commands/show-impact.ts';
import { interfaceLanguage } from './interface-language.ts';
import { registerPages } from './pages.ts';
import { phrases } from './phrases.ts';

/** The pages of what rules find in the drafts, as they were measured last. */
export interface ImpactPages extends Disposable {
  show(impact: Impact): Promise<void>;
}

export function createImpactPages(): ImpactPages {
  const impacts = new Map<string, Impact>();
  const pages = registerPages(IMPACT_PAGE_SCHEME, (uri) => {
    const impact = impacts.get(uri.path);
    return impact && impactPage(impact);
  });
  let count = 0;

  return Object.freeze({
    async show(impact: Impact) {
      // The query tells it from the page that was shown before, which the editor keeps.
      const uri = Uri.from({
        scheme: IMPACT_PAGE_SCHEME,
        path: `/${impact.rule}.md`,
        query: String(++count),
      });
      impacts.set(uri.path, impact);
      await commands.executeCommand('markdown.showPreview', uri);
    },
    dispose: () => void pages.dispose(),
  });
}

/** What a rule finds, as Markdown: the count, then each draft with its sentences. */
export function impactPage({ rule, reviewed, places, drafts, isCut }: Impact): string {
  const language = interfaceLanguage();
  const shown = drafts.reduce((sum, draft) => sum + draft.places.length, 0);
  const notes = [
    phrases.impactCounts(places, reviewed),
    ...(shown < places ? [phrases.impactShown(shown)] : []),
    ...(isCut ? [phrases.impactCut] : []),
  ].map((note) => note[language]);
  const sections = drafts.map((draft) => {
    const uri = Uri.parse(draft.uri);
    const lines = draft.places.map(({ range: { start }, markdown }) => {
      const place = uri.with({ fragment: `L${start.line + 1},${start.character + 1}` });
      return `- [${start.line + 1}:${start.character + 1}](<${place.toString()}>) ${markdown}`;
    });
    return `## ${escapeName(workspace.asRelativePath(uri))}\n\n${lines.join('\n')}\n`;
  });
  const page = [`# ${phrases.impactOf(rule)[language]}\n`, `${notes.join('\n\n')}\n`, ...sections].join('\n');
  return language === 'ar' ? `<div dir="rtl">\n\n${page}\n</div>\n` : page;
}

function escapeName(name: string): string {
  return name.replace(/[\\`*_[\]<>#&]/g, '\\$&');
}
