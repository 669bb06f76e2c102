/** Text that a Markdown renderer shows as it is written: messages quote marks such as `*` and `_` from drafts. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\n/g, '\\\n');
}
