/** Counts by 32-bit hash in flat arrays: a `Map` of such numbers is ten times as slow. */
export interface Tally {
  add(hash: number): void;
  /** The hashes counted at least so often, the frequent ones first, equal ones by hash. */
  frequent(least: number): Int32Array;
}

/** An empty tally. Hash 0 stands for nothing and is not counted. */
export function tally(): Tally {
  let size = 1 << 16;
  let keys = new Int32Array(size);
  let counts = new Int32Array(size);
  let used = 0;
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = () => {
    const old = { keys, counts };
    size *= 2;
    keys = new Int32Array(size);
    counts = new Int32Array(size);
    old.keys.forEach((hash, at) => {
      if (hash === 0) return;
      const slot = slotOf(hash);
      keys[slot] = hash;
      counts[slot] = old.counts[at] as number;
    });
  };
  return {
    add: (hash) => {
      const slot = slotOf(hash);
      if (keys[slot] === 0) {
        keys[slot] = hash;
        used += 1;
      }
      counts[slot] = (counts[slot] as number) + 1;
      if (used * 2 > size) grow();
    },
    frequent: (least) => {
      const slots = keys.reduce<number[]>((found, hash, slot) => {
        if (hash !== 0 && (counts[slot] as number) >= least) found.push(slot);
        return found;
      }, []);
      slots.sort((a, b) => (counts[b] as number) - (counts[a] as number) || (keys[a] as number) - (keys[b] as number));
      return Int32Array.from(slots, (slot) => keys[slot] as number);
    },
  };
}
