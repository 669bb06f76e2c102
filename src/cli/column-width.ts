/** The columns that the text takes on a terminal, where signs ride on the letters before them. */
export function columnWidth(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;
}
