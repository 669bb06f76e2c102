const PATIENCE_MILLISECONDS = 10_000;

/** Waits until `read` gives something; fails with what was expected when it does not in good time. */
export async function eventually<Value>(
  expected: string,
  read: () => Value | undefined | false,
): Promise<Value> {
  const limit = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const value = read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > limit) throw new Error(`Waited in vain for ${expected}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
