/** Which forms are one person so far: a union-find that never joins two people whom the authority knows. */
import { byText, type Form } from './forms.ts';

/** Groups of forms, each with at most one known person. */
export class Groups {
  readonly parents = new Map<string, string>();
  readonly knownBy = new Map<string, string>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      this.parents.set(form.key, form.key);
      if (form.known !== null) this.knownBy.set(form.key, form.known);
    }
  }

  root(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined && parent !== root; parent = this.parents.get(root)) root = parent;
    for (let at = key; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** False where the authority knows the two as different people. */
  union(a: string, b: string): boolean {
    const [x, y] = [this.root(a), this.root(b)].sort(byText);
    if (x === undefined || y === undefined || x === y) return true;
    const [of, other] = [this.knownBy.get(x), this.knownBy.get(y)];
    if (of !== undefined && other !== undefined && of !== other) return false;
    this.parents.set(y, x);
    if (other !== undefined) this.knownBy.set(x, other);
    return true;
  }
}
