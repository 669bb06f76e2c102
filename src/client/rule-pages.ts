import {
  commands,
  Disposable,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type FileStat,
  type FileSystemProvider,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE_PAGE_SCHEME } from './candidates.ts';
import { interfaceLanguage } from './interface-language.ts';
import { request } from './request.ts';

/**
 * Serves the page of every rule as a Markdown file that cannot be changed, made by the server so that it exists on
 * the web too. A file and not a mere document, because the Markdown preview watches what it shows.
 */
export function registerRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerFileSystemProvider(RULE_PAGE_SCHEME, createRulePages(client), {
    isReadonly: true,
  });
}

/** Shows the page of a rule, ready to read. */
export async function showRulePage(rule: string): Promise<void> {
  // The query keeps the pages of the two languages apart in the editor's cache.
  const page = Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md`, query: interfaceLanguage() });
  await commands.executeCommand('markdown.showPreview', page);
}

function createRulePages(client: BaseLanguageClient): FileSystemProvider {
  async function read(uri: Uri): Promise<Uint8Array> {
    const page = await request(client, 'mudaqqiq/rulePage', { rule: uri.path.replace(/^\/|\.md$/g, '') });
    if (page === null) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(page);
  }

  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const nothing = new Disposable(() => {});

  return {
    onDidChangeFile: () => nothing,
    watch: () => nothing,
    readFile: read,
    stat: async (uri): Promise<FileStat> => ({
      type: FileType.File,
      ctime: 0,
      mtime: 0,
      size: (await read(uri)).byteLength,
    }),
    readDirectory: refuse,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
