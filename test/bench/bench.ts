import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, loadavg } from "node:os";
import { heading, line, type Row } from "./row.ts";

/** The figures, each measured in a process of its own, so that none warms up or disturbs another. */
const figures: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly measure: () => Promise<Row[]>;
      /** Takes minutes: measured only when it is named. */
      readonly whenNamed?: true;
    }
  >
> = {
  pipeline: {
    title: "A request inside a function, I/O apart",
    measure: async () => (await import("./pipeline.ts")).pipeline(),
  },
  find: {
    title: "Find by Client ID at 10 connections",
    measure: async () => (await import("./againstBare.ts")).finds(),
  },
  create: {
    title: "Create an anonymous client at 10 connections",
    measure: async () => (await import("./againstBare.ts")).creates(),
  },
  scrub: {
    title: "De-identification of a household",
    measure: async () => (await import("./scrub.ts")).scrub(),
  },
  capacity: {
    title: "Capacity units of each operation",
    measure: async () => (await import("./capacity.ts")).capacity(),
  },
  identifiers: {
    title: "What identifies somebody in free texts",
    measure: async () => (await import("./identifiers.ts")).identifiers(),
  },
  notes: {
    title: "A client's notes, many beside few, at 10 connections",
    measure: async () => (await import("./longList.ts")).longList(),
  },
  pages: {
    title: "The console with 5,000 rows and with 2,000 notes, in Chromium",
    measure: async () => (await import("./longPages.ts")).longPages(),
    whenNamed: true,
  },
  typing: {
    title: "Typing in a note of 20 KB of an anonymous record, in Chromium",
    measure: async () => (await import("./typing.ts")).typing(),
    whenNamed: true,
  },
  size: {
    title: "The everyday with 500 and with 50,000 clients, at 10 connections",
    measure: async () => (await import("./atSize.ts")).atSize(),
    whenNamed: true,
  },
  import: {
    title: "Import of an HMIS CSV set into a fresh region",
    measure: async () => (await import("./importing.ts")).importing(),
  },
  start: {
    title: "Second npm start",
    measure: async () => (await import("./starting.ts")).starting(),
  },
  console: {
    title: "Console, as the browser loads it",
    measure: async () => (await import("./consoleSizes.ts")).consoleSizes(),
  },
  bundles: {
    title: "Functions: bundle, and load beside client-dynamodb and lib-dynamodb alone",
    measure: async () => (await import("./bundles.ts")).bundles(),
  },
};

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Times are worth what the machine was free for; sizes, units and CPU times hold anyway. */
const busy = () => `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;

/** `npm run bench`, or `npm run bench -- find create` for some of the figures. */
const [mode, ...named] = process.argv.slice(2);
if (mode === "--here") await measureHere(named[0] ?? "");
else await measureEach(mode === undefined ? always() : [mode, ...named]);

function always(): string[] {
  return Object.keys(figures).filter((name) => !figures[name]?.whenNamed);
}

async function measureEach(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in figures));
  if (unknown.length > 0) {
    say(`There is no figure ${unknown.join(", ")}. There are ${Object.keys(figures).join(", ")}.`);
    process.exitCode = 1;
    return;
  }

  say(busy());
  for (const name of names) {
    const child = spawn(
      process.execPath,
      ["infra/onNode24.mjs", import.meta.filename, "--here", name],
      { stdio: "inherit" },
    );
    const [code] = await once(child, "close");
    if (code !== 0) {
      say(`  ${name} could not be measured.`);
      process.exitCode = 1;
    }
  }
  say(`\n${busy()}`);
}

async function measureHere(name: string): Promise<void> {
  const { title, measure } = figures[name] ?? {};
  say(heading(`${title} (${name})`));
  for (const row of (await measure?.()) ?? []) say(line(row));
}
