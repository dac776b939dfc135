import type { TextSpan } from "../identifiers/textSpan.ts";

/**
 * Every failure a caller may be told of. The slug is the problem's stable name (`/problems/<slug>`);
 * it is never renamed. Order of checks and statuses: the HTTP contract, "Success".
 */
export const problems = {
  "not-signed-in": [401, "Sign in again."],
  "not-a-client-id": [400, "This is not a Client ID. Check each letter and number."],
  "not-a-handoff-code": [400, "This is not a hand-off code. Check each letter and number."],
  "invalid-request": [400, "The request does not have the form this route takes."],
  "idempotency-key-missing": [400, "Send an Idempotency-Key with this request."],
  "not-allowed": [403, "Your role or agency may not do this."],
  "not-found": [404, "There is nothing here that you may see."],
  "client-not-found": [404, "No client with this ID that you may see."],
  "handoff-not-found": [404, "No hand-off with this code that your agency may accept."],
  "method-not-allowed": [405, "This address does not take that method."],
  "idempotency-key-reused": [409, "This Idempotency-Key was used with another body."],
  "held-shared": [409, "Other agencies work with this client. Ask the CoC administrator."],
  "client-private": [409, "The record is private. Share it first."],
  "being-de-identified": [409, "The record is being de-identified. Keep your draft and try again."],
  "already-anonymous": [409, "This client is anonymous already."],
  "request-already-open": [409, "A request for this client is open already."],
  "already-identified": [409, "This client is identified already."],
  "use-identify": [409, "An anonymous client consents through Identify, not through a release."],
  "household-would-identify": [409, "Anonymous and identified clients cannot share a household."],
  "already-in-household": [409, "The client has a household already."],
  "email-taken": [409, "Somebody with this e-mail address is invited already."],
  "transition-not-allowed": [409, "The ticket is not in a state that allows this."],
  "plan-outdated": [409, "The record changed after this plan was made. Make the plan again."],
  "plan-blocked": [409, "Something holds the plan up. See its blockers."],
  "statements-missing": [409, "Statements are missing. Ask the agency to complete them."],
  "certificate-not-ready": [409, "The certificate is not ready yet."],
  "note-locked": [409, "The note is locked. Unlock it first."],
  "assessment-locked": [409, "The assessment is locked. Unlock it first."],
  "referral-answered": [409, "The referral was answered or withdrawn already."],
  "already-ended": [409, "The enrollment has ended already."],
  "household-too-large": [409, "A request covers at most 18 people."],
  "version-moved-on": [412, "Somebody changed this meanwhile. Load it again."],
  "body-too-large": [413, "The request is larger than 256 KB."],
  "rule-broken": [422, "A rule of the region is broken. See the fields."],
  "dob-rule-not-allowed": [422, "The region's policy does not allow this date of birth rule."],
  "dob-not-by-rule": [422, "The rule cannot produce this date of birth."],
  "project-not-yours": [422, "The project is not one of your agency."],
  "identifier-in-text": [422, "The text names somebody. Take the name out to save."],
  "vsp-stores-no-identity": [
    422,
    "A victim service provider stores no identity and no free text here (34 U.S.C. 12291(b)(2)).",
  ],
  "vsp-shares-nothing": [
    422,
    "A victim service provider opens no record to others (34 U.S.C. 12291(b)(2)).",
  ],
  "version-missing": [428, "Send the version you saw as If-Match."],
  "too-many-requests": [429, "Too many IDs that do not exist. Try again later."],
  "internal-error": [500, "Something went wrong on our side."],
  "text-not-checked": [503, "The text could not be checked, so it was not saved. Try again."],
  "audit-not-writable": [503, "The audit trail cannot be written, so nothing is shown."],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemSlug = keyof typeof problems;

/** One field that is wrong and the rule it breaks; never the value, which may be a name. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface ProblemJson {
  readonly type: `/problems/${ProblemSlug}`;
  readonly title: string;
  readonly status: number;
  readonly instance: string;
  readonly errors: readonly FieldError[];
  /** Of `identifier-in-text`: where in the texts sent, never what stands there. */
  readonly spans?: readonly TextSpan[];
}

interface ProblemDetails {
  readonly errors?: readonly FieldError[];
  /** Seconds after which the same request may succeed. */
  readonly retryAfter?: number;
  readonly spans?: readonly TextSpan[];
}

/** An expected failure, answered as problem+json (RFC 9457). */
export class ProblemError extends Error {
  readonly slug: ProblemSlug;
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | undefined;
  readonly spans: readonly TextSpan[] | undefined;

  constructor(
    slug: ProblemSlug,
    { errors = [], retryAfter, spans }: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(slug, options);
    this.slug = slug;
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.spans = spans;
  }

  get status(): number {
    return problems[this.slug][0];
  }

  toJSON(requestId: string): ProblemJson {
    const [status, title] = problems[this.slug];

    return {
      type: `/problems/${this.slug}`,
      title,
      status,
      instance: requestId,
      errors: this.errors,
      ...(this.spans && { spans: this.spans }),
    };
  }
}

/** A broken rule at one field. */
export const ruleBroken = (field: string, message: string): ProblemError =>
  new ProblemError("rule-broken", { errors: [{ field, message }] });
