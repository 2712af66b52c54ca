/** A file that is kept for good and can't be understood: only a person can put it right. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}
