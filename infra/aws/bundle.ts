import { join } from "node:path";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { type BuildOptions, buildSync, type Metafile } from "esbuild";

/**
 * Parts of the SDK that it loads only when asked to, which never happens: on Lambda the credentials are in the
 * environment, and no call here answers with an event stream.
 */
const neverLoaded = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/core/event-streams",
  "@smithy/credential-provider-imds",
];

const project = join(import.meta.dirname, "..", "..");

/** The finder with its lists of words, for most requests never loaded: a file of its own beside the function. */
const finder = { entry: "functions/identifiers/finder.ts", file: "finder.mjs" };
const besideIt = `./${finder.file}`;

/** No source map in the zip, where it would be loaded with the code. */
const minified = {
  absWorkingDir: project,
  bundle: true,
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  minify: true,
  sourcemap: false,
  legalComments: "none",
  logLevel: "silent",
} as const satisfies BuildOptions;

/** One minified CommonJS file, and for what it imports of the finder the name of the file beside it. */
export const bundleOptions = (entry: string): BuildOptions => ({
  ...minified,
  entryPoints: [entry],
  format: "cjs",
  alias: { [`#${finder.entry}`]: besideIt },
  external: [...neverLoaded, besideIt],
});

/** A module of one file. */
export const finderOptions: BuildOptions = {
  ...minified,
  entryPoints: [finder.entry],
  format: "esm",
};

/** Writes a function's files into a folder: `index.js`, and the finder if the function looks for identifiers. */
export function bundleInto(folder: string, entry: string): void {
  const { metafile } = buildSync({
    ...bundleOptions(entry),
    outfile: join(folder, "index.js"),
    metafile: true,
  });
  if (importsFinder(metafile)) buildSync({ ...finderOptions, outfile: join(folder, finder.file) });
}

const importsFinder = ({ outputs }: Metafile) =>
  Object.values(outputs).some(({ imports }) => imports.some(({ path }) => path === besideIt));

/**
 * The code of a function, bundled on this machine while the stacks are synthesized, without a container. The
 * command is never run: it tells the bundles apart, which CDK otherwise takes for one and the same.
 */
export const bundledCode = (entry: string): Code =>
  Code.fromAsset(join(project, "functions"), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("never-started"),
      command: [entry],
      local: {
        tryBundle(outputDirectory) {
          bundleInto(outputDirectory, entry);
          return true;
        },
      },
    },
  });
