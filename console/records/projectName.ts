import { isProjectType, projectTypeLabels } from "#shared/hmis/projectType.ts";
import type { Enrollment } from "#shared/records/enrollment.ts";
import { directory } from "../app/directory.svelte.ts";
import { messages } from "../app/messages.ts";

/** The project of an enrollment by its name, or by its type where the reader does not know the project. */
export function projectName({
  projectId,
  projectType,
}: Pick<Enrollment, "projectId" | "projectType">): string {
  const type = isProjectType(projectType) ? projectTypeLabels[projectType] : "";

  return directory.project(projectId)?.name ?? messages.records.enrollments.otherProject(type);
}
