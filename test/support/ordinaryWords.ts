import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consoleFolder } from "#infra/local/consoleBuild.ts";
import { demoAgencies, demoPeople } from "#infra/local/seed/demoRegion.ts";

/** What Haven itself says, lower case: of a name that is one of these words no page can tell whether it is meant. */
export function ordinaryWords(): ReadonlySet<string> {
  const scripts = readdirSync(join(consoleFolder, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(consoleFolder, "assets", name), "utf8"));
  const said = [...scripts, JSON.stringify([demoPeople, demoAgencies])].join(" ");

  return new Set(said.toLowerCase().match(/\p{L}+/gu));
}
