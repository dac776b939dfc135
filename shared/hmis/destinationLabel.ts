import type { destinations } from "./destination.ts";
import { type MissingReason, missingReasonLabels } from "./missingReason.ts";
import type { StandardsYear } from "./standardsYear.ts";

export type Destination = (typeof destinations)[number];

/** The words of HUD's list 3.12 for where somebody went, with that year's words for an answer that is missing. */
export const destinationLabels = (year: StandardsYear): Readonly<Record<Destination, string>> => ({
  ...labels,
  ...missingReasonLabels(year),
});

const labels: Readonly<Record<Exclude<Destination, MissingReason>, string>> = {
  17: "Other",
  24: "Deceased",
  30: "No exit interview completed",
  101: "Emergency shelter, including hotel or motel paid for with emergency shelter voucher, or Host Home shelter",
  116: "Place not meant for habitation (e.g., a vehicle, an abandoned building, bus/train/subway station/airport or anywhere outside)",
  118: "Safe Haven",
  204: "Psychiatric hospital or other psychiatric facility",
  205: "Substance abuse treatment facility or detox center",
  206: "Hospital or other residential non-psychiatric medical facility",
  207: "Jail, prison or juvenile detention facility",
  215: "Foster care home or foster care group home",
  225: "Long-term care facility or nursing home",
  302: "Transitional housing for homeless persons (including homeless youth)",
  312: "Staying or living with family, temporary tenure (e.g. room, apartment or house)",
  313: "Staying or living with friends, temporary tenure (e.g. room apartment or house)",
  314: "Hotel or motel paid for without emergency shelter voucher",
  327: "Moved from one HOPWA funded project to HOPWA TH",
  329: "Residential project or halfway house with no homeless criteria",
  332: "Host Home (non-crisis)",
  410: "Rental by client, no ongoing housing subsidy",
  411: "Owned by client, no ongoing housing subsidy",
  421: "Owned by client, with ongoing housing subsidy",
  422: "Staying or living with family, permanent tenure",
  423: "Staying or living with friends, permanent tenure",
  426: "Moved from one HOPWA funded project to HOPWA PH",
  435: "Rental by client, with ongoing housing subsidy",
};
