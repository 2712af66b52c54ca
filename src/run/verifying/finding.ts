/** Something that is not as it should be. */
export interface Finding {
  /** Stable id, kebab-case: `site-changed`. */
  readonly rule: string;
  /** The file or address that it is about. */
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}
