import type { ProblemSlug } from "#shared/http/problem.ts";

/** What a refusal says and what to do next. Shown above the form or in place of the page. */
export const problems: Record<ProblemSlug | "no-connection", string> = {
  "no-connection":
    "Haven cannot be reached. Check the connection and try again; what you typed stays.",
  "not-signed-in": "Sign in again. If it goes on, your access has ended: ask your administrator.",
  "not-a-client-id": "This is not a Client ID. Check each letter and number.",
  "not-a-handoff-code": "This is not a hand-off code. Check each letter and number.",
  "invalid-request": "Something here does not have the form Haven takes. See the fields.",
  "idempotency-key-missing": "The request was not complete. Load the page again.",
  "not-allowed": "Your role or agency may not do this.",
  "not-found": "There is nothing here that you may see.",
  "client-not-found": "No client with this ID that you may see.",
  "handoff-not-found":
    "No hand-off with this code that your agency may accept. Ask who gave it to you for a new one.",
  "method-not-allowed": "The request was not complete. Load the page again.",
  "idempotency-key-reused": "This was sent before with other words. Load the page again.",
  "held-shared": "Other agencies work with this client. Ask the CoC administrator.",
  "client-private": "The record is private. Share it first.",
  "being-de-identified":
    "The record is being de-identified. Keep your draft and try again in a minute.",
  "already-anonymous": "This client is anonymous already.",
  "request-already-open": "A request for this client is open already.",
  "already-identified": "This client is identified already. Load the page again.",
  "use-identify": "An anonymous client consents through Identify, not through a release.",
  "household-would-identify": "Anonymous and identified clients cannot share a household.",
  "already-in-household": "The client has a household already.",
  "email-taken": "Somebody with this e-mail address is invited already.",
  "transition-not-allowed": "The ticket moved on meanwhile. Load it again.",
  "plan-outdated": "The record changed after this plan was made. Look at the new plan.",
  "plan-blocked": "Something holds the plan up. See its blockers.",
  "statements-missing": "Statements are missing. Ask the agency to complete them.",
  "certificate-not-ready": "The certificate is not ready yet.",
  "note-locked": "The note is locked. Unlock it first.",
  "assessment-locked": "The assessment is locked. Unlock it first.",
  "referral-answered": "The referral was answered or withdrawn already. Load it again.",
  "already-ended": "The enrollment has ended already.",
  "household-too-large": "A request covers at most 18 people.",
  "version-moved-on": "Somebody changed this meanwhile. Load it again.",
  "body-too-large": "This is longer than Haven takes.",
  "rule-broken": "A rule of the region is broken. See the fields.",
  "dob-rule-not-allowed": "The region’s policy does not allow this date of birth rule.",
  "dob-not-by-rule": "The rule cannot produce this date of birth.",
  "project-not-yours": "The project is not one of your agency.",
  "identifier-in-text": "The text holds something that identifies somebody. Remove it to save.",
  "vsp-stores-no-identity":
    "A victim service provider stores no identity and no free text here (34 U.S.C. 12291(b)(2)).",
  "vsp-shares-nothing":
    "A victim service provider hands no record to others (34 U.S.C. 12291(b)(2)).",
  "version-missing": "The request was not complete. Load the page again.",
  "too-many-requests":
    "You asked for too many Client IDs or codes that lead nowhere. Your agency’s own records open as before.",
  "internal-error": "Something went wrong on our side. Try again.",
  "text-not-checked":
    "The text could not be checked, so it was not saved. What you typed stays: try again in a moment.",
  "audit-not-writable": "The audit trail cannot be written, so nothing is shown. Try again.",
};

/** When a look at other records is possible again. */
export const tryAgainIn = (minutes: number): string =>
  minutes === 1 ? "Try others again in a minute." : `Try others again in ${minutes} minutes.`;
