/** UTF-8 bytes as text without a byte order mark; undefined for what is no text: a NUL byte, or bytes that are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws a TypeError for bytes that are not UTF-8, and for nothing else.
    return undefined;
  }
}
