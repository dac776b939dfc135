import type { Option } from "../ui/option.ts";

/** HUD codes as a list to choose from, each with its words: `99 Data not collected`. */
export const codeOptions = <Code extends number>(
  codes: readonly Code[],
  labels: Readonly<Record<number, string>>,
): Option<Code>[] => codes.map((value) => ({ value, label: `${value} ${labels[value] ?? ""}` }));
