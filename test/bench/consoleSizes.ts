import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildConsole, consoleFolder } from "#infra/local/consoleBuild.ts";
import { atMost, noted, type Row } from "./row.ts";

const assets = join(consoleFolder, "assets");

/** The built console in KB gz: what the page itself names, and what each lazy route adds to it. */
export async function consoleSizes(): Promise<Row[]> {
  await buildConsole(() => undefined);
  const page = readFileSync(join(consoleFolder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="[^"]*assets\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  const first = withImports(named.filter(isScript));
  const styles = named.filter((file) => file.endsWith(".css"));
  const lazy = [...new Set([...first].flatMap(dynamicImports))].filter((file) => !first.has(file));
  const added = new Map(lazy.map((file) => [file, beyond(first, styles, file)]));
  const users = Map.groupBy([...added.values()].flat(), (file) => file);
  const isShared = (file: string) => (users.get(file)?.length ?? 0) > 1;

  return [
    atMost("first load: JS", kilobytes([...first]), 55, "KB gz"),
    atMost("first load: CSS", kilobytes(styles), 16, "KB gz"),
    noted("first load: fonts", fonts(), "KB"),
    atMost("the finder, loaded by its worker alone", kilobytes(finder()), 350, "KB gz"),
    ...[...added].map(([file, files]) => {
      const shared = kilobytes(files.filter(isShared)).toFixed(1);
      const own = kilobytes(files.filter((each) => !isShared(each)));

      return atMost(`${nameOf(file)}, and ${shared} KB gz shared with others`, own, 15, "KB gz");
    }),
  ];
}

/** What a lazy route loads that the first load has not brought. */
const beyond = (first: ReadonlySet<string>, styles: readonly string[], file: string) => [
  ...[...withImports([file])].filter((each) => !first.has(each)),
  ...stylesOf(file).filter((each) => !styles.includes(each)),
];

const isScript = (file: string) => file.endsWith(".js");

const read = (file: string) => readFileSync(join(assets, file));

const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length / 1024, 0);

const fonts = () =>
  readdirSync(assets)
    .filter((file) => /PublicSans.*\.woff2$/.test(file))
    .reduce((sum, file) => sum + read(file).length / 1024, 0);

const finder = () => readdirSync(assets).filter((file) => /^finder\.worker-.*\.js$/.test(file));

/** Scripts with everything they import before they run. */
function withImports(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    withImports(matched(file, /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g), known);
  }

  return known;
}

const dynamicImports = (file: string) => matched(file, /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g);

const matched = (file: string, pattern: RegExp) =>
  [...read(file).toString("utf8").matchAll(pattern)].map(([, name = ""]) => name);

/** A route's style sheet has its name. */
const stylesOf = (file: string) =>
  readdirSync(assets).filter(
    (each) => each.startsWith(`${nameOf(file)}-`) && each.endsWith(".css"),
  );

const nameOf = (file: string) => file.replace(/-[\w-]{8}\.js$/, "");
