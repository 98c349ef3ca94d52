/** The places in the program that led to an error. */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // Lines of its message may look like places too, and they could hold words of a draft.
  const places = (error.stack ?? '').replace(error.message, '').split('\n');
  return places
    .filter((it) => /^\s+at /.test(it))
    .slice(0, 8)
    .join('\n');
}
