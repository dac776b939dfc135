/** What an entry of the trail says of an import: which of the profile, and how many items. */
export const writtenFields = (
  profile: boolean,
  enrollments: number,
  services: number,
): string[] => [
  ...(profile ? ["profile"] : []),
  ...(enrollments > 0 ? [`enrollments (${enrollments})`] : []),
  ...(services > 0 ? [`services (${services})`] : []),
];
