/** The address of a rule's page under the folder of rule pages; undefined where no folder is known. */
export function rulePageAddress(base: string | undefined, rule: string): string | undefined {
  if (!base) return undefined;
  return `${base.endsWith('/') ? base : `${base}/`}${rule}.md`;
}
