import { messages } from "../app/messages.ts";

/** What an entry of the trail says was done, in words; an action without words shows its own name. */
export const actionName = (action: string): string =>
  (messages.records.history.actions as Readonly<Record<string, string>>)[action] ?? action;
