const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const cleanUps: (() => void)[] = [];
let listening = false;

/**
 * Runs a synchronous clean-up when this process ends, be it by itself or by a signal that can be caught; the last
 * one registered runs first. Returns a function that runs the clean-up now, and no more at the end.
 */
export function atExit(cleanUp: () => void): () => void {
  listen();
  cleanUps.push(cleanUp);
  return () => {
    const place = cleanUps.lastIndexOf(cleanUp);
    if (place < 0) return;
    cleanUps.splice(place, 1);
    cleanUp();
  };
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
  });
  // Without a listener a signal ends Node at once, and no 'exit' event follows.
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => process.exit(128 + number));
  }
}
