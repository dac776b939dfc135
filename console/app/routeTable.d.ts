/** Method and path of every route, made from the route table at build time (`routeTable.config.ts`). */
declare module "$routeTable" {
  type Routes = import("#shared/routes.ts").Routes;
  type Method = import("#shared/http/route.ts").Method;

  export interface RouteEntry {
    readonly method: Method;
    readonly path: string;
    readonly idempotent?: true;
  }
  export const routeTable: {
    readonly [Name in keyof Routes]: Readonly<Record<keyof Routes[Name], RouteEntry>>;
  };
}
