import { clients } from "./en/clients.ts";
import { deidentification } from "./en/deidentification.ts";
import { households } from "./en/households.ts";
import { people } from "./en/people.ts";
import { privacy } from "./en/privacy.ts";
import { problems } from "./en/problems.ts";
import { records } from "./en/records.ts";
import { shell } from "./en/shell.ts";
import { ui } from "./en/ui.ts";

/** English. Placeholders are functions; codes of HUD have their words in `shared/hmis`. */
export const en = {
  shell,
  ui,
  problems,
  clients,
  people,
  privacy,
  households,
  records,
  deidentification,
};
