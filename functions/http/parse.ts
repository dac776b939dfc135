import type { APIGatewayProxyEvent } from "aws-lambda";
import type * as z from "zod";
import { ProblemError } from "#shared/http/problem.ts";
import type { Route } from "#shared/http/route.ts";

/** Bytes of a body; the gateway on AWS would let more through. */
const bodyLimit = 256 * 1024;

interface Parsed {
  readonly params: Record<string, string> | undefined;
  readonly query: unknown;
  readonly body: unknown;
}

/** A request's three parts, or the problem with them, which is told only to somebody signed in. */
export function parse(
  route: Route,
  event: APIGatewayProxyEvent,
): Parsed | { problem: ProblemError } {
  if (Buffer.byteLength(event.body ?? "") > bodyLimit) {
    return { problem: new ProblemError("body-too-large") };
  }
  const body = route.body ? jsonOf(event.body) : { data: undefined };
  if (!body) return { problem: invalid([{ field: "body", message: "not JSON" }]) };

  const parts = {
    params: route.params?.safeParse(event.pathParameters ?? {}),
    query: route.query?.safeParse(event.queryStringParameters ?? {}),
    body: route.body?.safeParse(body.data),
  };
  const issues = Object.values(parts).flatMap((part) => part?.error?.issues ?? []);
  const mistyped = mistypes.find((slug) => issues.some((issue) => isMistyped(issue, slug)));
  if (mistyped) return { problem: new ProblemError(mistyped) };
  if (issues.length > 0) return { problem: invalid(issues.map(asFieldError)) };

  return {
    params: parts.params?.data as Record<string, string> | undefined,
    query: parts.query?.data,
    body: parts.body?.data,
  };
}

/** `If-Match` and `Idempotency-Key`, where the route needs them. */
export function parseHeaders(route: Route, { headers }: APIGatewayProxyEvent) {
  const header = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

  const idempotencyKey = header("idempotency-key") ?? "";
  if (route.idempotent && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    throw new ProblemError("idempotency-key-missing");
  }

  return { idempotencyKey, ifMatch: versionIn(header("if-match")) };
}

/** The version in `"<version>"`; NaN when there is none, which `mustMatch` answers with 428. */
const versionIn = (header: string | undefined) =>
  header === undefined ? Number.NaN : Number(/^(?:W\/)?"?(\d+)"?$/.exec(header.trim())?.[1] ?? -1);

function jsonOf(text: string | null): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text ?? "") };
  } catch {
    return undefined;
  }
}

const invalid = (errors: { field: string; message: string }[]) =>
  new ProblemError("invalid-request", { errors });

/** What a check symbol tells, before anything is looked up. */
const mistypes = ["not-a-client-id", "not-a-handoff-code"] as const;

const isMistyped = (issue: z.core.$ZodIssue, slug: (typeof mistypes)[number]): boolean =>
  (issue.code === "custom" && issue.params?.problem === slug) ||
  (issue.code === "invalid_union" && issue.errors.flat().some((each) => isMistyped(each, slug)));

/** The field's name and the rule, never what was sent; the name of an unknown key is a value too. */
const asFieldError = ({ path, message, code }: z.core.$ZodIssue) => ({
  field: knownPart(code === "invalid_key" ? path.slice(0, -1) : path).join(".") || "body",
  message:
    code === "unrecognized_keys" || code === "invalid_key"
      ? "has a field that is not known here"
      : message,
});

/** The names of the region's own fields and of a file's columns are the sender's words. */
function knownPart(path: PropertyKey[]): PropertyKey[] {
  const open = path.findIndex((part) => part === "custom" || part === "fields");

  return open < 0 ? path : path.slice(0, open + 1);
}
