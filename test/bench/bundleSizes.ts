import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { bundleOptions, finderOptions } from "#infra/aws/bundle.ts";
import { deployedFunctions } from "#infra/aws/deployedFunctions.ts";

interface BundleSize {
  /** The module the bundle starts from; jobs of one module share one bundle. */
  readonly entry: string;
  readonly kilobytes: number;
  readonly kilobytesGz: number;
}

/** What is sent to Lambda, as it is sent: the very bundles that synthesis makes. */
export async function bundleSizes(): Promise<BundleSize[]> {
  const entries = new Set(deployedFunctions.map(({ entry }) => entry));
  const sizes: BundleSize[] = [];

  for (const entry of entries) {
    sizes.push({ entry, ...(await sizeOf(bundleOptions(entry))) });
  }

  return sizes;
}

/** The file beside the functions that look for identifiers, loaded at first use. */
export const finderSize = () => sizeOf(finderOptions);

async function sizeOf(options: BuildOptions): Promise<Omit<BundleSize, "entry">> {
  const { outputFiles } = await build({ ...options, write: false });
  const [{ contents }] = outputFiles as [NonNullable<typeof outputFiles>[0]];

  return {
    kilobytes: contents.length / 1024,
    kilobytesGz: gzipSync(contents, { level: 9 }).length / 1024,
  };
}

if (import.meta.main) {
  for (const { entry, kilobytes, kilobytesGz } of await bundleSizes()) {
    process.stdout.write(
      `${entry.padEnd(42)} ${kilobytesGz.toFixed(1).padStart(7)} KB gz ${kilobytes.toFixed(0).padStart(6)} KB\n`,
    );
  }
}
