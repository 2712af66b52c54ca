/** The regular expressions that stand in the sources, found by TypeScript's own parser, and where others are made at run time. */
import { relative } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isCallExpression, isIdentifier, isNewExpression } from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

/** A regular expression, and where it stands or is made. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/clean/shapes.ts:35`, or the file alone for one made at run time. */
  readonly at: string;
}

export interface Found {
  readonly literals: readonly Pattern[];
  /** Files that call `RegExp`, with how often it stands there. */
  readonly makers: ReadonlyMap<string, number>;
  readonly files: number;
}

/** `/a/u` in its parts. */
function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** Reads every file of a project below `root`; declarations and packages are passed over. */
export function literalsIn(config: string, root: string): Found {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProject: config }).getProject(config);
    if (project === undefined) throw new Error(`${config} is no project`);
    const names = project.program.getSourceFileNames().filter((name) => name.startsWith(`${root}/`) && !name.includes('/node_modules/'));
    const literals: Pattern[] = [];
    const makers = new Map<string, number>();
    for (const name of names) {
      const file = project.program.getSourceFile(name);
      if (file === undefined) throw new Error(`${name} could not be read`);
      const path = relative(root, name);
      const visit = (node: Node): void => {
        if (node.kind === SyntaxKind.RegularExpressionLiteral) {
          const line = file.text.slice(0, node.end).split('\n').length;
          const text = file.text.slice(node.pos, node.end);
          literals.push({ ...partsOf(text.slice(text.lastIndexOf((node as Node & { text: string }).text))), at: `${path}:${line}` });
        } else if ((isNewExpression(node) || isCallExpression(node)) && isIdentifier(node.expression) && node.expression.text === 'RegExp')
          makers.set(path, (makers.get(path) ?? 0) + 1);
        node.forEachChild(visit);
      };
      visit(file);
    }
    return { literals, makers, files: names.length };
  } finally {
    api.close();
  }
}
