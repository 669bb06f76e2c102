/** A value to be read by people: 150,000,000; a date or a range as it is, 2024-11-22. */
export function valueText(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 20 }) : value;
}
