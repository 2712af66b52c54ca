/** The version of each face of the archive. A face goes by its hash: there are half a dozen of every article. */
import { hash52 } from '../keep/flat/hash.ts';
import type { Keys } from '../keep/flat/keys.ts';

export class FaceVersions {
  readonly #faces: number[] = [];
  readonly #versions: number[] = [];

  get size(): number {
    return this.#faces.length;
  }

  /** Notes the version of a face that there is, each once. */
  note(face: string, version: number): void {
    this.#faces.push(hash52(face));
    this.#versions.push(version);
  }

  /** By the place that each face has; 0 for one that belongs to nothing that there is. */
  byPlace(places: Keys): Float64Array {
    const versions = new Float64Array(places.size);
    for (let at = 0; at < this.#faces.length; at++) {
      const place = places.find(this.#faces[at]!);
      if (place >= 0) versions[place] = this.#versions[at]!;
    }
    return versions;
  }
}
