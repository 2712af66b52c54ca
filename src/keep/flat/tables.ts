/** Tables as arrays of one file, by name, and back. */
import { Column, Doubles } from './column.ts';
import type { Flat } from './file.ts';
import { Keys } from './keys.ts';
import { Lists } from './lists.ts';
import { Names } from './names.ts';

export type Table = Keys | Column | Doubles | Lists | Names;

const KINDS = [Keys, Column, Doubles, Lists, Names];

export function isTable(value: unknown): value is Table {
  return KINDS.some((kind) => value instanceof kind);
}

/** Adds the arrays of a table. */
export function putTable(arrays: Map<string, Flat>, name: string, table: Table): void {
  if (table instanceof Keys) {
    const { hashes, slots } = table.keep();
    arrays.set(name, hashes).set(`${name}.slots`, slots);
  } else if (table instanceof Lists) {
    const { starts, members } = table.keep();
    arrays.set(`${name}.starts`, starts).set(name, members);
  } else if (table instanceof Names) {
    const { starts, bytes } = table.keep();
    arrays.set(`${name}.starts`, starts).set(name, bytes);
  } else arrays.set(name, table.keep());
}

/** What stands under a name; empty where nothing of that kind does. */
export interface Tables {
  readonly u8: (name: string) => Uint8Array;
  readonly u32: (name: string) => Uint32Array;
  readonly f64: (name: string) => Float64Array;
  readonly keys: (name: string) => Keys;
  readonly column: (name: string) => Column;
  readonly doubles: (name: string) => Doubles;
  readonly lists: (name: string) => Lists;
  readonly names: (name: string) => Names;
  /** A table of the same kind as another. */
  readonly like: (name: string, table: Table) => Table;
}

/** The tables whose arrays a file has. */
export function tablesIn(arrays: ReadonlyMap<string, Flat>): Tables {
  const of =
    <Kind extends Flat>(Kind: new (length: number) => Kind) =>
    (name: string): Kind => {
      const found = arrays.get(name);
      return found instanceof Kind ? found : new Kind(0);
    };
  const [u8, u32, f64] = [of<Uint8Array>(Uint8Array), of<Uint32Array>(Uint32Array), of<Float64Array>(Float64Array)];
  const keys = (name: string): Keys => new Keys({ hashes: f64(name), slots: u32(`${name}.slots`) });
  const column = (name: string): Column => new Column(u32(name));
  const doubles = (name: string): Doubles => new Doubles(f64(name));
  const lists = (name: string): Lists => new Lists({ starts: u32(`${name}.starts`), members: u32(name) });
  const names = (name: string): Names => new Names({ starts: u32(`${name}.starts`), bytes: u8(name) });
  const like = (name: string, table: Table): Table => {
    if (table instanceof Keys) return keys(name);
    if (table instanceof Column) return column(name);
    if (table instanceof Doubles) return doubles(name);
    return table instanceof Lists ? lists(name) : names(name);
  };
  return { u8, u32, f64, keys, column, doubles, lists, names, like };
}
