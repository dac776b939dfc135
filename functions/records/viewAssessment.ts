import {
  type Annotations,
  everything,
  type Viewed,
  type Visibility,
  view,
} from "#shared/anonymization/view.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Assessment, AssessmentVersion, ShownAnswer } from "#shared/records/assessment.ts";
import { assessmentForms } from "#shared/records/forms/assessmentForms.ts";
import { questionsOf } from "#shared/records/forms/form.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { openTexts } from "./itemTexts.ts";
import type { StoredItem } from "./storedItem.ts";

type Reader = Pick<Asking, "actor">;

const assessmentVisibility = {
  assessmentId: "open",
  form: "open",
  AssessmentDate: "open",
  answers: "open",
  total: "open",
  private: "open",
  locked: "open",
  agencyId: "open",
  personId: "open",
  at: "open",
  editedAt: "open",
  version: "open",
} as const satisfies Annotations<Assessment>;

const versionVisibility = {
  version: "open",
  AssessmentDate: "open",
  answers: "open",
  total: "open",
  private: "open",
  at: "open",
  personId: "open",
} as const satisfies Annotations<AssessmentVersion>;

/** From single scores and the total those of the restricted answers could be worked out. */
const answerVisibility = {
  question: "open",
  text: "identifying",
  score: "restricted",
} as const satisfies Annotations<ShownAnswer>;

const unrestricted: ReadonlySet<Visibility> = new Set(["open", "identifying"]);

/** An assessment that the actor may know of; its answers as far as they are theirs to read. */
export const viewAssessment = (
  asking: Reader,
  client: OpenedClient,
  item: StoredItem<"A">,
): Viewed<Assessment> =>
  view<Assessment>(assessmentVisibility, everything, {
    ...item,
    assessmentId: item.itemId,
    answers: shownAnswers(asking, client, item),
    private: item.private ?? false,
  });

/** A former version, and who had written it when. */
export const viewAssessmentVersion = (
  asking: Reader,
  client: OpenedClient,
  item: StoredItem<"A">,
): Viewed<AssessmentVersion> =>
  view<AssessmentVersion>(versionVisibility, everything, {
    version: item.version,
    AssessmentDate: item.AssessmentDate,
    answers: shownAnswers(asking, client, item),
    total: item.total,
    private: item.private ?? false,
    at: item.editedAt ?? item.at,
    personId: item.editedBy ?? item.personId,
  });

/**
 * The answers in the form's order. To others than the writing agency: no score, and of restricted questions not even
 * that they were answered.
 */
function shownAnswers(
  asking: Reader,
  client: OpenedClient,
  item: StoredItem<"A">,
): Viewed<ShownAnswer>[] {
  const isOwn = actsFor(asking.actor, item.agencyId);
  const texts = openTexts(asking, client, "A", item);

  return questionsOf(assessmentForms[item.form]).flatMap(({ id, restricted }) => {
    if (restricted && !isOwn) return [];
    const answer = view<ShownAnswer>(answerVisibility, isOwn ? everything : unrestricted, {
      question: id,
      ...(texts[id] !== undefined && { text: texts[id] }),
      ...(item.scores[id] !== undefined && { score: item.scores[id] }),
    });

    return answer.text === undefined && answer.score === undefined ? [] : [answer];
  });
}
