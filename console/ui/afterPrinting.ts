/** Prints what stands on the page; resolves when the browser is done with it, which some are only later. */
export function afterPrinting(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  addEventListener("afterprint", () => resolve(), { once: true });
  print();

  return promise;
}
