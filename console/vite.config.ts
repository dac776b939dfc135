import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { iconSprite } from "./iconSprite.config.ts";
import { routeTable } from "./routeTable.config.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The console: one page, built into `dist/console`, that any host may serve under `consoleHeaders`. */
export default defineConfig({
  root: here("."),
  cacheDir: here("../node_modules/.vite"),
  plugins: [svelte({ configFile: false }), routeTable(), iconSprite()],
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
  },
});
