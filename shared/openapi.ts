import * as z from "zod";
import type { Route } from "./http/route.ts";
import { routes } from "./routes.ts";

const jsonSchema = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { io, target: "openapi-3.0", unrepresentable: "any" });

const parametersIn = (place: "path" | "query", schema: z.ZodType | undefined) => {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input");

  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
};

const header = (name: string) => ({
  name,
  in: "header",
  required: true,
  schema: { type: "string" },
});

const operation = (tag: string, operationId: string, route: Route) => ({
  operationId,
  tags: [tag],
  summary: route.summary,
  security: [{ oidc: ["haven/api"] }],
  parameters: [
    ...parametersIn("path", route.params),
    ...parametersIn("query", route.query),
    ...(route.ifMatch ? [header("If-Match")] : []),
    ...(route.idempotent ? [header("Idempotency-Key")] : []),
  ],
  ...(route.body && {
    requestBody: {
      required: true,
      content: { "application/json": { schema: jsonSchema(route.body, "input") } },
    },
  }),
  responses: {
    [route.status ?? 200]: {
      description: "Success",
      ...(route.status !== 204 && {
        content: { "application/json": { schema: jsonSchema(route.output, "output") } },
      }),
    },
    default: {
      description: "A problem (RFC 9457)",
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  },
});

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "instance", "errors"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    instance: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        properties: { field: { type: "string" }, message: { type: "string" } },
      },
    },
  },
};

/** The contract as an OpenAPI 3.0 document, made from the route table alone. */
export function openApiDocument() {
  const paths: Record<string, Record<string, ReturnType<typeof operation>>> = {};

  for (const [tag, operations] of Object.entries(routes)) {
    for (const [operationId, route] of Object.entries<Route>(operations)) {
      const path = `/api/v1${route.path}`;
      paths[path] = {
        ...paths[path],
        [route.method.toLowerCase()]: operation(tag, operationId, route),
      };
    }
  }

  return {
    openapi: "3.0.3",
    info: { title: "Haven", version: "1" },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        oidc: { type: "openIdConnect", openIdConnectUrl: "/oidc/.well-known/openid-configuration" },
      },
    },
  };
}
