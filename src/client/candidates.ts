import { languages, Range, type DocumentSelector, type TextDocument } from 'vscode';
import { STYLE_FILE_NAMES } from '../server/protocol.ts';

/** The languages of drafts; the server decides by the text whether plain text and Markdown are Arabic. */
const draftLanguages = ['plaintext', 'markdown', 'arabic-draft'];

export const RULE_PAGE_SCHEME = 'mudaqqiq-rule';

export const IMPACT_PAGE_SCHEME = 'mudaqqiq-impact';

/** Documents in these languages that nobody edits as drafts: old versions, logs, chats, our own pages. */
const foreignSchemes: ReadonlySet<string> = new Set([
  'chat-editing-text-model',
  'comment',
  'debug',
  'git',
  'gitfs',
  'gitlens',
  'output',
  'review',
  'vscode-chat-code-block',
  'vscode-notebook-cell',
  'vscode-scm',
  'walkThrough',
  'walkThroughSnippet',
  RULE_PAGE_SCHEME,
  IMPACT_PAGE_SCHEME,
]);

const ARABIC_LETTER = /[\u0620-\u064a]/;

/** About as much as the server looks at; a text without an Arabic letter up to here is not an Arabic draft. */
const LINES_LOOKED_AT = 500;

/** Any place a file may come from, a remote machine and a virtual folder included, hence no scheme. */
export const draftSelector = draftLanguages.map((language) => ({ language })) satisfies DocumentSelector;

/** The files that a house writes its style in. */
export const styleFileSelector = [
  { pattern: `**/{${STYLE_FILE_NAMES.join(',')}}` },
] satisfies DocumentSelector;

/** Whether a document is a style file, not a draft. */
export function isStyleFile(document: TextDocument): boolean {
  return languages.match(styleFileSelector, document) > 0 && !foreignSchemes.has(document.uri.scheme);
}

/** Whether a document may be a draft by its language and by where it comes from. */
export function isCandidate({ languageId, uri }: TextDocument): boolean {
  return draftLanguages.includes(languageId) && !foreignSchemes.has(uri.scheme);
}

/** Whether a document is worth starting the server for. */
export function needsServer(document: TextDocument): boolean {
  if (isStyleFile(document)) return true;
  if (!isCandidate(document)) return false;
  return (
    document.languageId === 'arabic-draft' ||
    ARABIC_LETTER.test(document.getText(new Range(0, 0, LINES_LOOKED_AT, 0)))
  );
}
