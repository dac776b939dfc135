import { join } from "node:path";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { type BuildOptions, buildSync } from "esbuild";

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

/** One minified CommonJS file; no source map in the zip, where it would be loaded with the code. */
export const bundleOptions = (entry: string): BuildOptions => ({
  absWorkingDir: project,
  entryPoints: [entry],
  bundle: true,
  platform: "node",
  target: "node24",
  format: "cjs",
  mainFields: ["module", "main"],
  minify: true,
  sourcemap: false,
  legalComments: "none",
  external: neverLoaded,
  logLevel: "silent",
});

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
          buildSync({ ...bundleOptions(entry), outfile: join(outputDirectory, "index.js") });
          return true;
        },
      },
    },
  });
