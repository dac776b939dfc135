import { expect, test } from "vitest";
import { findRoute } from "#infra/local/gateway/findRoute.ts";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/routes.ts";

const all = Object.entries(routes).flatMap(([capability, operations]) =>
  Object.values<Route>(operations).map(({ method, path }) => [method, path, capability] as const),
);

test.each(all)("%s %s goes to the function of %s", (method, path, capability) => {
  const address = path.replaceAll(/\{\w+\}/g, "K7Q4-M2XR-9");

  expect(findRoute(method, address)).toMatchObject({ capability, resource: path });
});

test("a search is not a client of that name", () => {
  expect(findRoute("POST", "/clients/search")).toMatchObject({ resource: "/clients/search" });
  expect(findRoute("GET", "/clients/search")).toBe("method-not-allowed");
});

test("a value in the path arrives decoded", () => {
  expect(findRoute("GET", "/clients/k7q4%20m2xr%209")).toMatchObject({
    pathParameters: { clientId: "k7q4 m2xr 9" },
  });
});

test.each(["/clients/", "/clients//notes", "/clients/%E0%A4%A", "", "/nobody"])(
  "nothing stands at %j",
  (path) => {
    expect(findRoute("GET", path)).toBe("not-found");
  },
);
