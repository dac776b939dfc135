/** As the browser knows it where it has Trusted Types; elsewhere the URL goes through as it is. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("haven-worker", { createScriptURL: ownAsset });

/**
 * Starts a worker from a script that was built with the console (`import url from "./x.worker.ts?worker&url"`):
 * the one way past `require-trusted-types-for`, and for no other script.
 */
export const startWorker = (url: string): Worker =>
  new Worker(policy ? policy.createScriptURL(url) : ownAsset(url), { type: "module" });

function ownAsset(url: string): string {
  const { origin, pathname } = new URL(url, location.origin);
  if (origin !== location.origin || !pathname.startsWith("/assets/"))
    throw new TypeError("a worker's script is one of the console's own");

  return url;
}
