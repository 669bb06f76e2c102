/** How often each name stands in the list, the most frequent first, then the one that came first. */
export function countForms(
  mentions: readonly { readonly name: string }[],
): readonly { readonly text: string; readonly count: number }[] {
  const first = mentions[0]?.name;
  // Nearly every name and number of a draft is always written alike.
  if (first !== undefined && mentions.every(({ name }) => name === first)) {
    return [{ text: first, count: mentions.length }];
  }
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
