import { describe, expect, test } from "vitest";
import { type Capability, routes } from "#shared/routes.ts";
import { figures } from "./figures.ts";

const capabilities = Object.keys(routes) as Capability[];
const operations = capabilities.flatMap((capability) =>
  Object.keys(routes[capability]).map((name) => [capability, name] as const),
);
const all = capabilities.flatMap((capability) =>
  Object.entries(figures[capability]).map(
    ([name, figure]) => [`${capability}.${name}`, figure] as const,
  ),
);

describe("capacity units and round trips", () => {
  test.each(operations)("of %s.%s are frozen", (capability, operation) => {
    const names = Object.keys(figures[capability]);

    expect(
      names.some((name) => name === operation || name.startsWith(`${operation}, `)),
      `${capability}.${operation} has no figure: measure it in ${capability}Capacity.test.ts and freeze it in figures.ts.`,
    ).toBe(true);
  });

  test.each(all.filter(([, { target }]) => target))("of %s keep to the target", (_name, figure) => {
    const { read = Number.POSITIVE_INFINITY, write = Number.POSITIVE_INFINITY } =
      figure.target ?? {};

    expect(figure.read).toBeLessThanOrEqual(read);
    expect(figure.write).toBeLessThanOrEqual(write);
  });
});
