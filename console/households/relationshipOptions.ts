import {
  type RelationshipToHoH,
  relationshipsToHoH,
  relationshipToHoHLabels,
} from "#shared/hmis/relationshipToHoH.ts";
import type { Option } from "../ui/option.ts";

export const relationshipOptions: readonly Option<RelationshipToHoH>[] = relationshipsToHoH.map(
  (value) => ({ value, label: relationshipToHoHLabels[value] }),
);
