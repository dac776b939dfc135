import type { Agency } from "#shared/people/agency.ts";
import { messages } from "../app/messages.ts";
import type { Option } from "../ui/option.ts";

/** The agencies to choose from, none chosen yet; one that is closed takes nobody and nothing new. */
export const agencyOptions = (agencies: readonly Agency[]): Option<string>[] => [
  { value: "", label: messages.people.choose },
  ...agencies
    .filter(({ active }) => active)
    .map(({ agencyId, name }) => ({ value: agencyId, label: name })),
];
