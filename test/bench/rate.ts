import autocannon from "autocannon";

/** How many are on their way at once, on either side. */
export const connections = 10;

interface Load {
  readonly url: string;
  readonly amount: number;
  readonly requests: Parameters<typeof autocannon>[0]["requests"];
}

/** Requests a second over HTTP, from the first that is sent to the last that is answered. */
export async function rateOverHttp({ url, amount, requests }: Load): Promise<number> {
  const start = performance.now();
  let end = start;
  const running = autocannon({ url, connections, amount, requests, sampleInt: 50 });
  running.on("response", () => {
    end = performance.now();
  });
  const { non2xx, errors } = await running;
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of ${amount} requests failed.`);

  return (amount * 1000) / (end - start);
}

/** The same of calls in this process, prepared before. */
export async function rateOf(prepared: readonly (() => Promise<void>)[]): Promise<number> {
  const left = prepared.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const request of left) await request();
    }),
  );

  return (prepared.length * 1000) / (performance.now() - start);
}
