import type { FieldError, ProblemJson, ProblemSlug } from "#shared/http/problem.ts";
import type { TextSpan } from "#shared/identifiers/textSpan.ts";
import { messages } from "./messages.ts";

/** What kept a request from being answered: one of the API's problems, or that nothing came back at all. */
export type ProblemName = ProblemSlug | "no-connection";

/** A refusal, thrown by every call of `api`. Pages switch on `name`, show `errors` beside the fields and `title` above. */
export class Problem extends Error {
  override readonly name: ProblemName;
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** Of `identifier-in-text`: where in the texts that were sent. */
  readonly spans: readonly TextSpan[];
  /** Seconds after which the same request may succeed. */
  readonly retryAfter: number | undefined;
  /** Names the request to whoever runs Haven; nobody can read anything else from it. */
  readonly requestId: string | undefined;

  constructor(
    { type, status, errors, spans, instance }: Partial<ProblemJson>,
    { retryAfter, cause }: { retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(type ?? "no-connection", { cause });
    this.name = (type?.replace("/problems/", "") ?? "no-connection") as ProblemName;
    this.status = status ?? 0;
    this.errors = errors ?? [];
    this.spans = spans ?? [];
    this.requestId = instance;
    this.retryAfter = retryAfter;
  }

  get title(): string {
    const title = messages.problems[this.name] ?? messages.problems["internal-error"];
    if (this.name !== "too-many-requests" || !this.retryAfter) return title;

    return `${title} ${messages.tryAgainIn(Math.ceil(this.retryAfter / 60))}`;
  }
}

/** For places that show any failure: a Problem as it is, everything else as an internal one. */
export const asProblem = (failure: unknown): Problem =>
  failure instanceof Problem
    ? failure
    : new Problem({ type: "/problems/internal-error", status: 500 }, { cause: failure });
