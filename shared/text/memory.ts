// What was made of a thing, such as the words of a sentence, is kept until two other messages were read. A WeakMap would let go of
// nothing sooner: V8 lets its values live through every quick collection, whether their keys do or not, so while one types, most
// of what such a collection had to move was what nobody could ask for any more.

interface Memory {
  /** The thing that the memory was made for. */
  readonly first: object;
  /** By the number of a place. */
  readonly values: unknown[];
}

/** Of the things of this message and of the one before. */
let young = new Map<object, Memory>();
let old = new Map<object, Memory>();

/** To be called before a message is read. */
export function turnMemory(): void {
  old = young;
  young = new Map();
}

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
  const known = young.get(thing);
  if (known !== undefined) return known;
  return keep(thing, old.get(thing) ?? { first: thing, values: [] });
}

function keep(thing: object, memory: Memory): Memory {
  young.set(thing, memory);
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
