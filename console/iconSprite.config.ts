import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { icons } from "./ui/icons.ts";

const { resolve } = createRequire(import.meta.url);

/** Puts the USWDS icons that the console uses into its page as one sprite: no request, no flash. */
export const iconSprite = (): Plugin => ({
  name: "haven:icon-sprite",
  transformIndexHtml: (html) => html.replace("<body>", `<body>${sprite()}`),
});

const sprite = () => {
  const symbols = Object.entries(icons).map(([name, file]) => symbol(name, file));

  return `<svg hidden><defs>${symbols.join("")}</defs></svg>`;
};

function symbol(name: string, file: string): string {
  const svg = readFileSync(resolve(`@uswds/uswds/img/usa-icons/${file}.svg`), "utf8");
  const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1];
  if (!shapes) throw new Error(`The USWDS icon ${file} is not what it used to be.`);

  return `<symbol id="i-${name}" viewBox="0 0 24 24">${shapes.replace('<path fill="none" d="M0 0h24v24H0z"/>', "")}</symbol>`;
}
