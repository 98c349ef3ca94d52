/**
 * A name for a text that depends on nothing else, so that it means the same after the server was started again: two
 * FNV-1a hashes of 32 bits and the length.
 */
export function identify(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x85ebca6b);
  }
  return [one >>> 0, two >>> 0, text.length].map((it) => it.toString(36)).join('-');
}
