import type { FormId } from "../assessment.ts";
import type { AssessmentForm } from "./form.ts";
import { spdat } from "./spdat.ts";
import { viSpdat } from "./viSpdat.ts";

export const assessmentForms: Readonly<Record<FormId, AssessmentForm>> = {
  "vi-spdat": viSpdat,
  spdat,
};
