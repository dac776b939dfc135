import { destinations } from "#shared/hmis/destination.ts";
import { type Destination, destinationLabels } from "#shared/hmis/destinationLabel.ts";
import type { StandardsYear } from "#shared/hmis/standardsYear.ts";
import { messages } from "../app/messages.ts";
import type { Option } from "../ui/option.ts";

/** Where somebody may have gone, in the words of the region's standards year; or that nobody said. */
export function destinationOptions(year: StandardsYear): Option<Destination | undefined>[] {
  const labels = destinationLabels(year);

  return [
    { value: undefined, label: messages.records.enrollments.noDestination },
    ...destinations.map((value) => ({ value, label: `${value} ${labels[value]}` })),
  ];
}
