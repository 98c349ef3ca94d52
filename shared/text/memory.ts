// What readers made of a list is kept on the list itself, under a symbol that nothing else sees. A WeakMap would do the same in
// principle, but V8 lets its values live through every quick collection, whether their keys do or not: while one types, most of
// what such a collection had to move was what nobody could ask for any more.

interface Memory {
  /** The list that the memory was made for. */
  readonly first: readonly unknown[];
  /** By the number of a place. */
  readonly values: unknown[];
}

const MEMORY = Symbol('memory');

/** One thing that may be kept for a list. */
export interface Place<Value> {
  readonly get: (list: readonly unknown[]) => Value | undefined;
  readonly set: (list: readonly unknown[], value: Value) => void;
}

let places = 0;

/** Makes a place of its own in the memory of every list. Places are made once, when a module is loaded. */
export function createPlace<Value>(): Place<Value> {
  const place = places;
  places += 1;
  return {
    get: (list) => memoryOf(list).values[place] as Value | undefined,
    set: (list, value) => {
      memoryOf(list).values[place] = value;
    },
  };
}

/** From now on `other` has the memory of `list`. */
export function shareMemory(list: readonly unknown[], other: readonly unknown[]): void {
  keep(other, memoryOf(list));
}

/** The list that the memory of this one was made for: itself, where it was not shared. */
export function firstOf<List extends readonly unknown[]>(list: List): List {
  return memoryOf(list).first as List;
}

function memoryOf(list: readonly unknown[]): Memory {
  return (list as { readonly [MEMORY]?: Memory })[MEMORY] ?? keep(list, { first: list, values: [] });
}

function keep(list: readonly unknown[], memory: Memory): Memory {
  Object.defineProperty(list, MEMORY, { value: memory });
  return memory;
}
