import { messages } from "../app/messages.ts";
import { nameOf } from "../clients/nameOf.ts";
import type { Member } from "./memberChoice.svelte.ts";

/** A member as said in a list: by name where there is one, and always by Client ID. */
export function memberName(member: Member): string {
  const { anonymous, noName } = messages.records;
  const name = member.kind === "anonymous" ? anonymous : nameOf(member) || noName;

  return `${name}, ${member.clientId}`;
}
