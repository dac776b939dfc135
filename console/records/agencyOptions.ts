import { directory } from "../app/directory.svelte.ts";
import type { Option } from "../ui/option.ts";

/** The agencies that a list may be narrowed to. */
export const agencyOptions = (): Option<string>[] =>
  directory.agencies.map(({ agencyId, name }) => ({ value: agencyId, label: name }));
