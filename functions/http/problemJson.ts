import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { ProblemError } from "#shared/http/problem.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import { log } from "./log.ts";

/** Answers a failure with what the caller may know; what went wrong inside stays in the log. */
export const problemJson = (): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> => ({
  onError: (request) => {
    const { error, event } = request;
    const { requestId } = event.requestContext;
    const problem = problemOf(error, requestId);

    request.response = {
      statusCode: problem.status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(problem.retryAfter && { "retry-after": String(problem.retryAfter) }),
      },
      body: JSON.stringify(problem.toJSON(requestId)),
    };
  },
});

/** A condition that no operation expected: somebody else wrote there first. */
function problemOf(error: Error | null | undefined, requestId: string): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof ConditionsFailed) return new ProblemError("version-moved-on");

  return unexpected(error, requestId);
}

function unexpected(error: Error | null | undefined, requestId: string): ProblemError {
  log({ level: "error", requestId, error: error?.name ?? "unknown" });

  return new ProblemError("internal-error");
}
