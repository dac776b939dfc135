import { describe, expect, test } from "vitest";
import { apiDefinition } from "#infra/aws/apiDefinition.ts";
import { problems } from "#shared/http/problem.ts";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/routes.ts";

const userPoolArn = "arn:aws:cognito-idp:us-west-2:123456789012:userpool/us-west-2_example";
const definition = apiDefinition({
  integrationUri: (capability) => `to:${capability}`,
  userPoolArn,
});

const methods = Object.entries(definition.paths).flatMap(([path, ofPath]) =>
  Object.entries(ofPath).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    ...operation,
  })),
);
const table = Object.entries(routes).flatMap(([capability, operations]) =>
  Object.values<Route>(operations).map(({ method, path }) => ({
    name: `${method} /api/v1${path}`,
    capability,
  })),
);

describe("the API", () => {
  test("has every route of the route table and nothing else", () => {
    expect(methods.map(({ name }) => name).sort()).toEqual(table.map(({ name }) => name).sort());
  });

  test("hands each route to the function of its capability", () => {
    const handedTo = Object.fromEntries(
      methods.map((method) => [method.name, method["x-amazon-apigateway-integration"].uri]),
    );

    expect(handedTo).toEqual(
      Object.fromEntries(table.map(({ name, capability }) => [name, `to:${capability}`])),
    );
  });

  test.each(methods)("asks for a signed-in person's access token at $name", ({ security }) => {
    expect(security).toEqual([{ signIn: ["haven/api"] }]);
  });

  test("takes tokens of the region's user pool alone", () => {
    expect(Object.keys(definition.components.securitySchemes)).toEqual(["signIn"]);
    expect(definition.components.securitySchemes.signIn["x-amazon-apigateway-authorizer"]).toEqual({
      type: "cognito_user_pools",
      providerARNs: [userPoolArn],
    });
  });

  test("names each operation once and declares the variables of its path", () => {
    const names = methods.map(({ operationId }) => operationId);

    expect(new Set(names).size).toBe(names.length);
    for (const { name, parameters } of methods) {
      expect(parameters.map((parameter) => `{${parameter.name}}`)).toEqual(
        name.match(/\{\w+\}/g) ?? [],
      );
    }
  });

  test("has one variable name for each place in a path, as the gateway wants it", () => {
    const places = Object.keys(definition.paths).flatMap((path) =>
      [...path.matchAll(/\{\w+\}/g)].map(({ 0: variable, index }) => ({
        before: path.slice(0, index),
        variable,
      })),
    );
    const names = Map.groupBy(places, ({ before }) => before);

    for (const ofPlace of names.values()) {
      expect(new Set(ofPlace.map(({ variable }) => variable)).size).toBe(1);
    }
  });

  test("carries no schema of what people send or get", () => {
    expect(JSON.stringify(definition)).not.toMatch(/requestBody|\$ref|properties/);
  });
});

describe("what the gateway answers by itself", () => {
  const responses = Object.entries(definition["x-amazon-apigateway-gateway-responses"]);

  test.each(responses)("is a problem of the list: %s", (_, { statusCode, ...response }) => {
    const body = JSON.parse(response.responseTemplates["application/json"]);
    const slug = body.type.replace("/problems/", "") as keyof typeof problems;

    expect([body.status, body.title]).toEqual(problems[slug]);
    expect(statusCode).toBe(String(body.status));
    expect(body.instance).toBe("$context.requestId");
    expect(response.responseParameters).toMatchObject({
      "gatewayresponse.header.content-type": "'application/problem+json'",
      "gatewayresponse.header.cache-control": "'no-store'",
    });
  });

  test("covers every other failure too", () => {
    expect(responses.map(([name]) => name)).toEqual(
      expect.arrayContaining(["DEFAULT_4XX", "DEFAULT_5XX"]),
    );
  });
});
