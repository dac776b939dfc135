import { viewPage } from "#shared/anonymization/view.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Answer, FormId, NewAssessment } from "#shared/records/assessment.ts";
import { assessmentForms } from "#shared/records/forms/assessmentForms.ts";
import { brokenAnswers } from "#shared/records/forms/brokenAnswers.ts";
import { totalOf } from "#shared/records/forms/totalOf.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Asking, Operation } from "../http/request.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import type { CheckedTexts, TextCheck } from "../identifiers/textCheck.ts";
import { addItem } from "./addItem.ts";
import type { ItemTable } from "./itemTable.ts";
import { sealTexts } from "./itemTexts.ts";
import { list, type Reading } from "./lists.ts";
import { mustFollowBirth } from "./mustFollowBirth.ts";
import type { StoredItem } from "./storedItem.ts";
import { viewAssessment, viewAssessmentVersion } from "./viewAssessment.ts";
import { vspStoresNoText } from "./vspStoresNoText.ts";

interface Writing {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly textCheck: TextCheck;
}

export const listAssessments =
  (reading: Reading): Operation<Routes["records"]["listAssessments"]> =>
  (request) =>
    list(reading, "A", request, (client, item) => viewAssessment(request, client, item));

/**
 * An assessment by one of the forms: texts under the client's key, scores and their sum beside them. A victim
 * service provider stores none here.
 */
export const addAssessment =
  (writing: Writing): Operation<Routes["records"]["addAssessment"]> =>
  async (request) => {
    const { body, params } = request;
    const client = await writing.clients.open(request, params.clientId);
    const item = await addItem(writing, "A", request, client, async (current, key, itemId) => {
      mustStoreHere(request);
      mustBeDay(request, current, body.AssessmentDate);
      mustAnswer(body.form, body.answers);
      const { texts, entries } = await checkedAnswers(writing, request, current);

      return {
        item: {
          form: body.form,
          AssessmentDate: body.AssessmentDate,
          ...scored(body.form, body.answers),
          texts: sealTexts(current.record.recordId, key, `A#${itemId}`, texts),
          private: body.private ?? false,
          locked: false,
          editedAt: null,
        },
        with: entries,
      };
    });

    return viewAssessment(request, client, item);
  };

/** Correcting, locking and unlocking are the writing agency's. What is locked is unlocked before it is corrected. */
export const changeAssessment =
  (writing: Writing): Operation<Routes["records"]["changeAssessment"]> =>
  async (request) => {
    const { clients, items } = writing;
    const { actor, body, params, now } = request;
    const client = await clients.open(request, params.clientId);
    let after: StoredItem<"A"> | undefined;

    const [changed] = await clients.change(request, [client], async ([current]) => {
      const { key, record } = current;
      if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      const before = await items.find("A", request, current, params.itemId);
      if (!actsFor(actor, before.agencyId)) throw new ProblemError("not-allowed");
      mustMatch(request, before.version);
      const { locked = before.locked, passed: _, ...corrections } = body;
      const isCorrected = Object.keys(corrections).length > 0;
      if (isCorrected) mustStoreHere(request);
      if (isCorrected && before.locked && locked) throw new ProblemError("assessment-locked");
      if (body.AssessmentDate) mustBeDay(request, current, body.AssessmentDate);
      if (body.answers) mustAnswer(before.form, body.answers);
      const { texts, entries } = await checkedAnswers(writing, request, current);
      after = {
        ...before,
        ...(isCorrected && { editedAt: now.toISOString(), editedBy: actor.personId }),
        ...(body.answers && {
          ...scored(before.form, body.answers),
          texts: sealTexts(record.recordId, key, `A#${before.itemId}`, texts),
        }),
        AssessmentDate: body.AssessmentDate ?? before.AssessmentDate,
        private: body.private ?? before.private,
        locked,
        version: before.version + 1,
      };

      return {
        items: [
          items.put("A", record.recordId, after),
          ...(isCorrected ? [items.putFormer("A", record.recordId, before)] : []),
          ...entries,
        ],
        fields: saidFields(body),
      };
    });

    return viewAssessment(request, changed, after as StoredItem<"A">);
  };

/** What an assessment said before, for the agency that wrote it: others read it as it stands. */
export const listAssessmentVersions =
  ({ clients, items, audit }: Reading): Operation<Routes["records"]["listAssessmentVersions"]> =>
  async (request) => {
    const { actor, params, query } = request;
    const client = await clients.open(request, params.clientId);
    const assessment = await items.find("A", request, client, params.itemId);
    if (!actsFor(actor, assessment.agencyId)) throw new ProblemError("not-allowed");
    const [former] = await Promise.all([
      items.former("A", request, client, assessment.itemId, query),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    return viewPage(
      former.items.map((item) => viewAssessmentVersion(request, client, item)),
      former.next,
    );
  };

function mustStoreHere({ actor }: Asking): void {
  if (actor.victimServiceProvider) throw vspStoresNoText("answers");
}

function mustBeDay({ today }: Asking, client: OpenedClient, AssessmentDate: string): void {
  if (AssessmentDate > today) {
    throw ruleBroken("AssessmentDate", "The assessment is not in the future.");
  }
  mustFollowBirth(client, AssessmentDate, "AssessmentDate", "assessment");
}

function mustAnswer(form: FormId, answers: readonly Answer[]): void {
  const errors = brokenAnswers(assessmentForms[form], answers);
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
}

function scored(form: FormId, answers: readonly Answer[]) {
  const scores = Object.fromEntries(
    answers.flatMap(({ question, score }) => (score === undefined ? [] : [[question, score]])),
  ) as Record<string, number>;

  return { scores, total: totalOf(assessmentForms[form], scores) };
}

/** Answers in words by question, checked: a problem names them `answers.<question>`. */
async function checkedAnswers(
  { textCheck }: Writing,
  request: Asking & { readonly body: Pick<NewAssessment, "passed"> & Partial<NewAssessment> },
  client: OpenedClient,
): Promise<CheckedTexts<Record<string, string | undefined>>> {
  const { answers = [] } = request.body;
  const { texts, entries } = await textCheck.mustIdentifyNobody(
    request,
    client,
    Object.fromEntries(answers.map(({ question, text }) => [`answers.${question}`, text])),
  );
  const byQuestion = answers.map(({ question }) => [question, texts[`answers.${question}`]]);

  return { texts: Object.fromEntries(byQuestion), entries };
}
