import type { Plugin } from "vite";
import type { Route } from "../shared/http/route.ts";
import { routes } from "../shared/routes.ts";

const name = "$routeTable";

/**
 * Gives the console method and path of every route as the module `$routeTable`, without the schemas: those
 * bring all of zod along, which the first load has no use for.
 */
export const routeTable = (): Plugin => ({
  name: "haven:route-table",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) =>
    id === `\0${name}`
      ? `export const routeTable = ${JSON.stringify(withoutSchemas())};`
      : undefined,
});

const withoutSchemas = () =>
  Object.fromEntries(
    Object.entries(routes).map(([capability, table]) => [
      capability,
      Object.fromEntries(
        Object.entries<Route>(table).map(([operation, route]) => [operation, withoutSchema(route)]),
      ),
    ]),
  );

const withoutSchema = ({ method, path, idempotent }: Route) => ({
  method,
  path,
  ...(idempotent && { idempotent }),
});
