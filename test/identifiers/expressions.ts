import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the finder, and the file that it stands in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folder = join(import.meta.dirname, "../../shared/identifiers");

/** Those written as literals. */
export const writtenExpressions = (): Expression[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".data.ts"))
    .sort()
    .flatMap((file) => literalsIn(file, readFileSync(join(folder, file), "utf8")));

function literalsIn(file: string, code: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));

  return found;
}

/** Those put together from words while modules are loaded. */
export async function composedExpressions(load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const made = new target(...given);
      const file = /shared\/identifiers\/([\w./]+\.ts)/.exec(new Error().stack ?? "")?.[1];
      if (file) found.push({ file, source: made.source, flags: made.flags });

      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }

  return found;
}
