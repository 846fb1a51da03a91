/** As much of `node:assert/strict` as the in-host suite uses, for a web worker. */
class AssertionError extends Error {}

function assert(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message ?? `${JSON.stringify(value)} is not truthy`);
}

assert.ok = assert;

assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected)) fail(actual, expected, message);
};

assert.notEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (Object.is(actual, expected))
    throw new AssertionError(message ?? `both are ${JSON.stringify(actual)}`);
};

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(actual, expected, message);
};

assert.match = (actual: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(actual))
    throw new AssertionError(message ?? `${JSON.stringify(actual)} does not match ${pattern}`);
};

assert.fail = (message: string): never => {
  throw new AssertionError(message);
};

function fail(actual: unknown, expected: unknown, message = 'not equal'): never {
  throw new AssertionError(
    `${message}\n  actual:   ${JSON.stringify(actual)}\n  expected: ${JSON.stringify(expected)}`,
  );
}

export default assert;
