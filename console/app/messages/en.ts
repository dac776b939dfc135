import { clients } from "./en/clients.ts";
import { people } from "./en/people.ts";
import { problems } from "./en/problems.ts";
import { shell } from "./en/shell.ts";
import { ui } from "./en/ui.ts";

/** English. Placeholders are functions; codes of HUD have their words in `shared/hmis`. */
export const en = { shell, ui, problems, clients, people };
