/** English. Placeholders are functions; codes of HUD have their words in `shared/hmis`. */
export { assessments } from "./en/assessments.ts";
export { clients } from "./en/clients.ts";
export { deidentification } from "./en/deidentification.ts";
export { handoffs } from "./en/handoffs.ts";
export { hmisCsv } from "./en/hmisCsv.ts";
export { households } from "./en/households.ts";
export { identifiers } from "./en/identifiers.ts";
export { newClient } from "./en/newClient.ts";
export { notices } from "./en/notices.ts";
export { passedChecks } from "./en/passedChecks.ts";
export { people } from "./en/people.ts";
export { policy } from "./en/policy.ts";
export { privacy } from "./en/privacy.ts";
export { problems, tryAgainIn } from "./en/problems.ts";
export { records } from "./en/records.ts";
export { referrals } from "./en/referrals.ts";
export { shell } from "./en/shell.ts";
export { ui } from "./en/ui.ts";
