/** A set of words by their stems that is filled and emptied thousands of times a document, so it allocates nothing. */
import type { Word } from './tokens.ts';

const SLOTS = 8192;

/** Holds at most half as many stems as it has slots; what is added beyond that is left out. */
export class StemSet {
  private readonly stems = new Int32Array(SLOTS);
  private readonly weights = new Float64Array(SLOTS);
  /** In which filling a slot was last used: emptying the set is counting one up. */
  private readonly filled = new Int32Array(SLOTS);
  private readonly used = new Int32Array(SLOTS / 2);
  private filling = 0;
  /** How many stems it holds. */
  size = 0;

  clear(): void {
    this.filling++;
    this.size = 0;
  }

  add(stem: number, weight: number): void {
    const slot = this.slotOf(stem);
    if (this.filled[slot] === this.filling || this.size === SLOTS / 2) return;
    this.filled[slot] = this.filling;
    this.stems[slot] = stem;
    this.weights[slot] = weight;
    this.used[this.size++] = slot;
  }

  has(stem: number): boolean {
    return this.filled[this.slotOf(stem)] === this.filling;
  }

  /** The share of these words, by weight, that the set holds; 0 for no words. */
  shareOfWords(words: readonly Word[]): number {
    let both = 0;
    let all = 0;
    for (const { stem, weight } of words) {
      all += weight;
      if (this.has(stem)) both += weight;
    }
    return all === 0 ? 0 : both / all;
  }

  /** The share of another set's stems, by weight, that this one holds too. */
  shareOf(other: StemSet): number {
    let both = 0;
    let all = 0;
    for (let index = 0; index < other.size; index++) {
      const slot = other.used[index]!;
      const weight = other.weights[slot]!;
      all += weight;
      if (this.has(other.stems[slot]!)) both += weight;
    }
    return all === 0 ? 0 : both / all;
  }

  private slotOf(stem: number): number {
    const key = stem | 0;
    let slot = (key ^ (key >>> 13)) & (SLOTS - 1);
    while (this.filled[slot] === this.filling && this.stems[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
