import { join } from "node:path";
import { build } from "esbuild";

/**
 * Writes the finder of identifying words as one plain ES module with its lists inside and `findIdentifiers` for
 * an export, for anybody to measure or use with Node or a browser alone.
 */
export async function identifiersModule(outfile: string): Promise<void> {
  await build({
    absWorkingDir: join(import.meta.dirname, "..", ".."),
    entryPoints: ["shared/identifiers/findIdentifiers.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
}
