import { anAssessment } from "../support/anAssessment.ts";
import { aReferral } from "../support/aReferral.ts";
import { aService } from "../support/aService.ts";
import { type Answer, as } from "../support/region.ts";

/** One way to put words into a client's record: what is sent, and what a problem calls the field. */
export interface WriteOfText {
  readonly operation: string;
  readonly field: string;
  readonly write: (clientId: string, text: string, more?: object) => Promise<Answer>;
}

const maria = as("maria");
const answers = (text: string) => [{ question: "legal", text, score: 2 }];

/** Adds something without words, to be changed. */
async function added(clientId: string, list: string, body: object): Promise<string> {
  const { body: item } = await maria.post(`/clients/${clientId}/${list}`, body);

  return `/clients/${clientId}/${list}/${item.noteId ?? item.serviceId ?? item.referralId ?? item.assessmentId}`;
}

export const writesOfText: readonly WriteOfText[] = [
  {
    operation: "records.addNote",
    field: "text",
    write: (clientId, text, more) => maria.post(`/clients/${clientId}/notes`, { text, ...more }),
  },
  {
    operation: "records.changeNote",
    field: "text",
    write: async (clientId, text, more) =>
      maria.patch(await added(clientId, "notes", { text: "Came." }), { text, ...more }, 1),
  },
  {
    operation: "records.addService",
    field: "comment",
    write: (clientId, comment, more) =>
      maria.post(`/clients/${clientId}/services`, aService({ comment, ...more })),
  },
  {
    operation: "records.changeService",
    field: "comment",
    write: async (clientId, comment, more) =>
      maria.patch(await added(clientId, "services", aService()), { comment, ...more }, 1),
  },
  ...(["comment", "contact"] as const).flatMap((field): WriteOfText[] => [
    {
      operation: "records.addReferral",
      field,
      write: (clientId, text, more) =>
        maria.post(`/clients/${clientId}/referrals`, aReferral({ [field]: text, ...more })),
    },
    {
      operation: "records.changeReferral",
      field,
      write: async (clientId, text, more) =>
        maria.patch(await added(clientId, "referrals", aReferral()), { [field]: text, ...more }, 1),
    },
  ]),
  {
    operation: "records.addAssessment",
    field: "answers.legal",
    write: (clientId, text, more) =>
      maria.post(
        `/clients/${clientId}/assessments`,
        anAssessment({ answers: answers(text), ...more }),
      ),
  },
  {
    operation: "records.changeAssessment",
    field: "answers.legal",
    write: async (clientId, text, more) =>
      maria.patch(
        await added(clientId, "assessments", anAssessment()),
        { answers: answers(text), ...more },
        1,
      ),
  },
];
