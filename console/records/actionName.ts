import { messages } from "../app/messages.ts";

/** What an entry of the trail (`clients.getClient`) says was done, in words; one without words shows its own name. */
export function actionName(action: string): string {
  const names: Readonly<Record<string, string>> = messages.records.history.actions;

  return names[action.split(".").at(-1) ?? action] ?? action;
}
