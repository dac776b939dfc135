import type { Route } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { gatewayResponses } from "./gatewayProblems.ts";

interface ApiDefinitionProps {
  /** Where the gateway calls the function of a capability. */
  readonly integrationUri: (capability: Capability) => string;
  readonly userPoolArn: string;
}

/** The access token's scope, asked for on every method: an ID token or another client's token does not do. */
export const apiScope = "haven/api";

/**
 * The route table as the document API Gateway imports (OpenAPI 3.0 with its extensions). No schemas: the
 * function validates, and the gateway's models are an older draft than the ones of the route table.
 */
export const apiDefinition = ({ integrationUri, userPoolArn }: ApiDefinitionProps) => ({
  openapi: "3.0.1",
  info: { title: "Haven", version: "1" },
  paths: paths(integrationUri),
  components: {
    securitySchemes: {
      signIn: {
        type: "apiKey",
        name: "Authorization",
        in: "header",
        "x-amazon-apigateway-authtype": "cognito_user_pools",
        "x-amazon-apigateway-authorizer": {
          type: "cognito_user_pools",
          providerARNs: [userPoolArn],
        },
      },
    },
  },
  "x-amazon-apigateway-gateway-responses": gatewayResponses(),
});

function paths(integrationUri: (capability: Capability) => string) {
  const methods = Object.entries(routes).flatMap(([capability, operations]) =>
    Object.entries<Route>(operations).map(([operationId, { method, path }]) => ({
      path: `/api/v1${path}`,
      method: method.toLowerCase(),
      definition: methodDefinition(operationId, path, integrationUri(capability as Capability)),
    })),
  );

  return Object.fromEntries(
    [...Map.groupBy(methods, ({ path }) => path)].map(([path, ofPath]) => [
      path,
      Object.fromEntries(ofPath.map(({ method, definition }) => [method, definition])),
    ]),
  );
}

const methodDefinition = (operationId: string, path: string, uri: string) => ({
  operationId,
  security: [{ signIn: [apiScope] }],
  parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  })),
  responses: {},
  "x-amazon-apigateway-integration": { type: "aws_proxy", httpMethod: "POST", uri },
});
