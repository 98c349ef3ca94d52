/** Values kept by the text that they were read from. */
export interface Kept<Value> {
  readonly get: (text: string) => Value | undefined;
  readonly set: (text: string, value: Value) => void;
}

/** Longer texts are not kept: nobody types so long a sentence, and a file full of them must not stay in memory. */
const LONGEST = 2000;

/**
 * Keeps what was read lately, so that after an edit only what changed is read again. What was not asked for while `most` others
 * came is forgotten. It holds nothing but what reading again would give, so no result depends on it.
 */
export function createKept<Value>(most: number): Kept<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (text: string, value: Value) => {
    if (text.length > LONGEST) return;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
  };
  const get = (text: string) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    if (before !== undefined) set(text, before);
    return before;
  };
  return { get, set };
}
