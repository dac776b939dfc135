import { ruleBroken } from "#shared/http/problem.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";

/** Told only to somebody who sees the date of birth: the refusal would give it away. */
export function mustFollowBirth(
  client: OpenedClient,
  day: string,
  field: string,
  what: "entry" | "service" | "assessment",
): void {
  const DOB = client.sight.seenAs === "full" ? identityOf(client)?.DOB : null;
  if (DOB && day < DOB) throw ruleBroken(field, `The ${what} is not before the birth.`);
}
