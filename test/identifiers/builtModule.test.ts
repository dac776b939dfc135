import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { identifiersModule } from "#infra/local/identifiersModule.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { labelledNotes } from "./labelled.ts";

test("the finder as one module gives the answers of its source", async () => {
  const folder = mkdtempSync(join(tmpdir(), "haven-identifiers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "identifiers.mjs");
  await identifiersModule(file);
  const built: Record<string, typeof findIdentifiers> = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );

  expect(Object.keys(built)).toEqual(["findIdentifiers"]);
  for (const { text, known } of labelledNotes("developed")) {
    const options = known && { known };

    expect(built.findIdentifiers?.(text, options)).toEqual(findIdentifiers(text, options));
  }
});
