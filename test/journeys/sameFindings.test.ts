import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { identifiersModule } from "#infra/local/identifiersModule.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { hostileTexts } from "../identifiers/hostileTexts.ts";
import { labelledNotes } from "../identifiers/labelled.ts";

interface Asked {
  readonly text: string;
  readonly known?: KnownIdentity;
}

test("the browser finds in a text what the server finds", async ({ page }) => {
  const asked: Asked[] = [
    ...labelledNotes("developed").filter((_, at) => at % 10 === 0),
    // A text with half a character cannot be handed to a page.
    ...hostileTexts(200)
      .filter(([, text]) => text.isWellFormed())
      .map(([, text]) => ({ text })),
  ].map(({ text, known }: Asked) => ({ text, ...(known && { known }) }));
  await page.addScriptTag({ type: "module", content: `${await module()}` });

  const answers = await page.evaluate(async (all) => {
    const { findIdentifiers } = await Reflect.get(globalThis, "finder");

    return all.map(({ text, known }) => findIdentifiers(text, known && { known }));
  }, asked);

  expect(answers).toEqual(
    asked.map(({ text, known }) => findIdentifiers(text, known && { known })),
  );
});

/** A script that imports the built module and leaves it where the page's other scripts find it. */
async function module(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "haven-identifiers-"));
  try {
    const file = join(folder, "identifiers.mjs");
    await identifiersModule(file);
    const code = JSON.stringify(readFileSync(file, "utf8"));

    return `globalThis.finder = import(URL.createObjectURL(new Blob([${code}], { type: "text/javascript" })));`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
