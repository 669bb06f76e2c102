import { commands, Uri, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE_PAGE_SCHEME } from './candidates.ts';
import { interfaceLanguage } from './interface-language.ts';
import { registerPages } from './pages.ts';
import { request } from './request.ts';

/** Serves the page of every rule, made by the server so that it exists on the web too. */
export function registerRulePages(client: BaseLanguageClient): Disposable {
  return registerPages(RULE_PAGE_SCHEME, async (uri) => {
    const rule = uri.path.replace(/^\/|\.md$/g, '');
    return (await request(client, 'mudaqqiq/rulePage', { rule })) ?? undefined;
  });
}

/** Shows the page of a rule, ready to read. */
export async function showRulePage(rule: string): Promise<void> {
  // The query keeps the pages of the two languages apart in the editor's cache.
  const page = Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md`, query: interfaceLanguage() });
  await commands.executeCommand('markdown.showPreview', page);
}
