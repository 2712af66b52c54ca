/**
 * What a page depends on, found out by watching: while a page's model is made, everything that it reads of the archive is
 * noted. Each thing that can be read has a version, so a later build knows a page that would come out the same without
 * making it. A thing has several faces, where pages read one and not the other: a person's name stays when one more
 * article names them.
 */
import type { Faces } from '../link/faces.ts';

/** Notes which faces are read while somebody watches. A face goes by a number: pages read the same ones again and again. */
export interface Trace {
  /** The number of a face; the same text has the same one each time. */
  readonly numberOf: (face: string) => number;
  readonly nameOf: (number: number) => string;
  readonly touch: (number: number) => void;
  /** Whether anybody watches who has not read a list whole, which is all that is in it; −1 for what is in none. */
  readonly isWatched: (list: number) => boolean;
  /** Runs `make` and answers its value with every face that it read, each once. */
  readonly watch: <Value>(make: () => Value) => { readonly value: Value; readonly faces: readonly number[] };
}

export function newTrace(): Trace {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** Which watch saw a face last, by number: a mark is set faster than a set is filled. */
  let seen = new Int32Array(1 << 16);
  let watches = 0;
  let watching = 0;
  let faces: number[] | null = null;
  const watchAgain = (before: number[] | null): void => {
    faces = before;
    watching = ++watches;
    for (const number of before ?? []) seen[number] = watching;
  };
  return {
    numberOf: (face) => {
      let number = numbers.get(face);
      if (number === undefined) {
        number = names.length;
        numbers.set(face, number);
        names.push(face);
        if (number === seen.length) {
          const longer = new Int32Array(2 * seen.length);
          longer.set(seen);
          seen = longer;
        }
      }
      return number;
    },
    nameOf: (number) => names[number] ?? '',
    touch: (number) => {
      if (faces === null || seen[number] === watching) return;
      seen[number] = watching;
      faces.push(number);
    },
    isWatched: (list) => faces !== null && seen[list] !== watching,
    watch: (make) => {
      const outer = faces;
      const own: number[] = [];
      watchAgain(own);
      try {
        return { value: make(), faces: own };
      } finally {
        watchAgain(outer);
      }
    },
  };
}

/**
 * Answers how to make views of things of one kind, through which reading is noted. Read a view's fields: spread, it is empty.
 * Who has read the whole `list` depends on all that is in it, so nothing more is noted.
 */
export function viewer<Value extends object>(
  trace: Trace,
  faces: Faces<Value>,
  list: string | null = null,
): (thing: Value, name: string) => Value {
  const listed = list === null ? -1 : trace.numberOf(list);
  const fields = Object.entries(faces) as [keyof Value, string | null][];
  const kinds = [...new Set(fields.flatMap(([, face]) => face ?? []))];
  class View {
    readonly #thing: Value;
    readonly #name: string;
    /** The numbers of the faces, each asked for when it is first read; of most things, nothing is. */
    #faces: number[] | null = null;
    constructor(thing: Value, name: string) {
      this.#thing = thing;
      this.#name = name;
    }
    static {
      for (const [field, face] of fields) {
        const kind = face === null ? -1 : kinds.indexOf(face);
        const get =
          kind < 0
            ? function (this: View) {
                return this.#thing[field];
              }
            : function (this: View) {
                if (!trace.isWatched(listed)) return this.#thing[field];
                this.#faces ??= [];
                let own = this.#faces[kind];
                if (own === undefined) {
                  own = trace.numberOf(this.#name === '' ? `${face}` : `${face} ${this.#name}`);
                  this.#faces[kind] = own;
                }
                trace.touch(own);
                return this.#thing[field];
              };
        Object.defineProperty(View.prototype, field, { get });
      }
    }
  }
  return (thing, name) => new View(thing, name) as unknown as Value;
}

/** A map whose reading is noted: of a key its face, of all keys the face of the list, which may be of all that is in it. */
export function watchedMap<Value>(
  trace: Trace,
  map: ReadonlyMap<string, Value>,
  face: (key: string) => string,
  list: string,
  ofAll = false,
): ReadonlyMap<string, Value> {
  const known = new Map<string, number>();
  const listed = trace.numberOf(list);
  const touch = (key: string): void => {
    if (!trace.isWatched(ofAll ? listed : -1)) return;
    let own = known.get(key);
    if (own === undefined) {
      own = trace.numberOf(face(key));
      known.set(key, own);
    }
    trace.touch(own);
  };
  const all = <Answer>(answer: Answer): Answer => {
    trace.touch(listed);
    return answer;
  };
  return {
    get: (key) => {
      touch(key);
      return map.get(key);
    },
    has: (key) => {
      touch(key);
      return map.has(key);
    },
    get size() {
      return all(map.size);
    },
    keys: () => all(map.keys()),
    values: () => all(map.values()),
    entries: () => all(map.entries()),
    forEach: (call, self) => all(map.forEach(call, self)),
    [Symbol.iterator]: () => all(map[Symbol.iterator]()),
  };
}
