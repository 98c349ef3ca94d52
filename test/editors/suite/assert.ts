// Node's assert does not exist in a worker. mocha draws a diff when an error has `actual` and `expected`.

function failure(message: string, actual: unknown, expected: unknown): Error {
  return Object.assign(new Error(message), { actual, expected, showDiff: true });
}

export function assertEqual<Value>(actual: Value, expected: Value, message = 'The values differ.'): void {
  const [left, right] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)];
  if (left !== right) throw failure(message, left, right);
}

export function assertTrue(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function assertMatch(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw failure(`The text does not match ${pattern}.`, text, String(pattern));
}
