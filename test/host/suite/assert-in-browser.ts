/** What the tests use of `node:assert/strict`, for a bundle that runs where there is no Node. */
const assert = {
  ok(value: unknown, message = `${String(value)} is not truthy`): asserts value {
    if (!value) throw new Error(message);
  },

  equal(actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void {
    if (!Object.is(actual, expected)) throw new Error(message);
  },

  /** For what is made of arrays, plain objects and primitives. */
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    assert.equal(show(actual), show(expected), message);
  },

  match(text: string, pattern: RegExp, message = `${show(text)} does not match ${String(pattern)}`): void {
    if (!pattern.test(text)) throw new Error(message);
  },

  fail(message: string): never {
    throw new Error(message);
  },
};

export default assert;

function show(value: unknown): string {
  return String(JSON.stringify(value));
}
