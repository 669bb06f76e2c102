/** The key that stands for every rule of a rule's group: `usage/*` of `usage/important`. */
export function groupOf(id: string): string {
  return `${id.slice(0, id.indexOf('/'))}/*`;
}
