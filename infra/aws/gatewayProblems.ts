import { type ProblemSlug, problems } from "#shared/http/problem.ts";

/**
 * What the gateway answers by itself, before a function is asked, in the form of every other problem. An
 * address it does not know is refused as unsigned or wrongly signed, so these two are "not found".
 */
const gatewayProblems: Readonly<Record<string, ProblemSlug>> = {
  UNAUTHORIZED: "not-signed-in",
  EXPIRED_TOKEN: "not-signed-in",
  ACCESS_DENIED: "not-allowed",
  WAF_FILTERED: "not-allowed",
  MISSING_AUTHENTICATION_TOKEN: "not-found",
  INVALID_SIGNATURE: "not-found",
  RESOURCE_NOT_FOUND: "not-found",
  REQUEST_TOO_LARGE: "body-too-large",
  THROTTLED: "too-many-requests",
  QUOTA_EXCEEDED: "too-many-requests",
  DEFAULT_4XX: "invalid-request",
  DEFAULT_5XX: "internal-error",
};

/** The `x-amazon-apigateway-gateway-responses` of the API definition. */
export const gatewayResponses = () =>
  Object.fromEntries(
    Object.entries(gatewayProblems).map(([response, slug]) => [response, answer(slug)]),
  );

function answer(slug: ProblemSlug) {
  const [status, title] = problems[slug];
  const body = { type: `/problems/${slug}`, title, status, instance: "$context.requestId" };

  return {
    statusCode: String(status),
    responseParameters: {
      "gatewayresponse.header.content-type": "'application/problem+json'",
      "gatewayresponse.header.cache-control": "'no-store'",
      ...(status === 429 && { "gatewayresponse.header.retry-after": "'1'" }),
    },
    responseTemplates: { "application/json": JSON.stringify({ ...body, errors: [] }) },
  };
}
