/** The milliseconds of each of `runs` calls, after some to warm up, sorted. */
export function timesOf(run: () => unknown, runs: number, warmUp = 2): readonly number[] {
  for (let i = 0; i < warmUp; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

/** The seconds of CPU that a call takes, those of the collector's threads included. */
export function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The value below which the share `p` of the sorted times lies. */
export function percentile(sorted: readonly number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN;
}

export const median = (sorted: readonly number[]): number => percentile(sorted, 0.5);

export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** One line of columns, numbers with two decimals. */
export function row(name: string, values: Readonly<Record<string, number | string>>): void {
  const cells = Object.entries(values).map(([key, value]) => {
    return `${key} ${typeof value === 'number' ? value.toFixed(2) : value}`;
  });
  console.log(`  ${name.padEnd(34)} ${cells.join('   ')}`);
}
