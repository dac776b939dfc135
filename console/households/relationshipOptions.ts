import { relationshipsToHoH, relationshipToHoHLabels } from "#shared/hmis/relationshipToHoH.ts";

export const relationshipOptions = relationshipsToHoH.map((value) => ({
  value,
  label: relationshipToHoHLabels[value],
}));
