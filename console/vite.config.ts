import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { iconSprite } from "./iconSprite.config.ts";
import { routeTable } from "./routeTable.config.ts";

const formParts =
  /console\/ui\/(CheckBox|DateFields|dateParts|Field|FieldSet|LockedValue|Seg|SelectField|TextArea|TextField|Tiles)\./;

/** The parts that stand on every page; all others come later. */
const frameParts = /console\/ui\/(Dialog|focusNear|Icon|icons|openModal|pagedList)\./;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The console: one page, built into `dist/console`, that any host may serve under `consoleHeaders`. */
export default defineConfig({
  root: here("."),
  cacheDir: here("../node_modules/.vite"),
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    routeTable(),
    iconSprite(),
  ],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [here("../node_modules/@uswds/uswds/packages")], quietDeps: true },
    },
  },
  build: {
    outDir: here("../dist/console"),
    emptyOutDir: true,
    target: "es2023",
    // The content security policy allows no data: fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "svelte", test: /node_modules\/(svelte|clsx|esm-env)\//, priority: 3 },
            { name: "frame", test: frameParts, priority: 3 },
            // What forms are made of comes with the first form, the other parts with the first page.
            { name: "forms", test: formParts, minShareCount: 2, priority: 2 },
            { name: "parts", test: /console\/ui\//, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
