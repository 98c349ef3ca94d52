/** The places in the program that led to an error. */
export function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n').filter((it) => /^\s+at /.test(it)) : [];
  return lines.slice(0, 8).join('\n');
}
