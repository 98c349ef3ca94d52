// What was made of a thing, such as the words of a sentence, is kept on the thing itself, under a symbol that nothing else sees.
// A WeakMap would do the same in principle, but V8 lets its values live through every quick collection, whether their keys do or
// not: while one types, most of what such a collection had to move was what nobody could ask for any more. Things are ours:
// what a caller gives us may be frozen.

interface Memory {
  /** The thing that the memory was made for. */
  readonly first: object;
  /** By the number of a place. */
  readonly values: unknown[];
}

const MEMORY = Symbol('memory');

/** One value that may be kept with a thing. */
export interface Place<Value> {
  readonly get: (thing: object) => Value | undefined;
  readonly set: (thing: object, value: Value) => void;
}

let places = 0;

/** Makes a place of its own in the memory of every thing. Places are made once, when a module is loaded. */
export function createPlace<Value>(): Place<Value> {
  const place = places;
  places += 1;
  return {
    get: (thing) => memoryOf(thing).values[place] as Value | undefined,
    set: (thing, value) => {
      memoryOf(thing).values[place] = value;
    },
  };
}

/** From now on `other` has the memory of `thing`. */
export function shareMemory(thing: object, other: object): void {
  keep(other, memoryOf(thing));
}

/** The thing that the memory of this one was made for: itself, where it was not shared. */
export function firstOf<Thing extends object>(thing: Thing): Thing {
  return memoryOf(thing).first as Thing;
}

function memoryOf(thing: object): Memory {
  return (thing as { readonly [MEMORY]?: Memory })[MEMORY] ?? keep(thing, { first: thing, values: [] });
}

function keep(thing: object, memory: Memory): Memory {
  Object.defineProperty(thing, MEMORY, { value: memory });
  return memory;
}

/** Makes of a function that looks at nothing but one thing, which never changes, the same function with a memory. */
export function remember<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const place = createPlace<{ readonly value: Value }>();
  return (thing) => {
    const known = place.get(thing);
    if (known !== undefined) return known.value;
    const value = make(thing);
    place.set(thing, { value });
    return value;
  };
}
