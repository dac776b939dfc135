/** HUD 3.15.1: what a household member is to the head of household. */
export const relationshipToHoHLabels = {
  1: "Self (head of household)",
  2: "Child",
  3: "Spouse or partner",
  4: "Other relative",
  5: "Unrelated household member",
  99: "Data not collected",
} as const;

export const relationshipsToHoH = [
  1, 2, 3, 4, 5, 99,
] as const satisfies readonly RelationshipToHoH[];
export type RelationshipToHoH = keyof typeof relationshipToHoHLabels;

export const headOfHousehold = 1 satisfies RelationshipToHoH;
/** What a relationship becomes when the person it pointed to is cut from the household. */
export const unknownRelationship = 99 satisfies RelationshipToHoH;

export const isRelationshipToHoH = (code: number): code is RelationshipToHoH =>
  relationshipsToHoH.some((each) => each === code);
