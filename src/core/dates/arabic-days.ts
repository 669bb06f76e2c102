/** A number of days in words and figures: «يوم واحد», «يومان», «3 أيام», «40 يوما», «100 يوم». */
export function arabicDays(count: number, grammaticalCase: 'nominative' | 'genitive' = 'nominative'): string {
  if (count === 1) return 'يوم واحد';
  if (count === 2) return grammaticalCase === 'nominative' ? 'يومان' : 'يومين';
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `${count} أيام`;
  return lastTwo >= 11 ? `${count} يوما` : `${count} يوم`;
}
