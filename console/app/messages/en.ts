/** English. Placeholders are functions; codes of HUD have their words in `shared/hmis`. */
export { clients } from "./en/clients.ts";
export { deidentification } from "./en/deidentification.ts";
export { hmisCsv } from "./en/hmisCsv.ts";
export { households } from "./en/households.ts";
export { newClient } from "./en/newClient.ts";
export { people } from "./en/people.ts";
export { privacy } from "./en/privacy.ts";
export { problems } from "./en/problems.ts";
export { records } from "./en/records.ts";
export { shell } from "./en/shell.ts";
export { ui } from "./en/ui.ts";
