import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";

/** Somebody who sends requests: over HTTP, or to the functions in this process. */
export interface Caller {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const firstNames = [
  "Petronella",
  "Osric",
  "Linnea",
  "Thaddeus",
  "Marit",
  "Casimir",
  "Odile",
  "Bram",
];
const lastName = "Winterbourne";
const statements = ["staff-informed", "partners-informed", "tracking-sheet", "paper-file", "noted"];

/** A family of identified clients, whose notes name them; answers their Client IDs, the head's first. */
export async function aHousehold(worker: Caller, size: number, notes: number): Promise<string[]> {
  const clientIds: string[] = [];
  for (let at = 0; at < size; at++) {
    const { clientId } = await made(worker, "/clients", member(at));
    clientIds.push(String(clientId));
  }
  await made(worker, "/households", {
    members: clientIds.map((clientId, at) => ({ clientId, RelationshipToHoH: at === 0 ? 1 : 2 })),
  });
  await Promise.all(
    clientIds.map(async (clientId, at) => {
      for (let note = at; note < notes; note += size)
        await made(worker, `/clients/${clientId}/notes`, { text: noteAbout(at, note) });
    }),
  );

  return clientIds;
}

/** Asks for the de-identification of the household. */
export async function aTicket(worker: Caller, head: string | undefined): Promise<string> {
  const request = { type: "deidentification", clientId: head, reason: "protected", statements };
  const { ticketId } = await made(worker, "/tickets", request);

  return String(ticketId);
}

/** Takes a ticket up to its approval, which is left to be sent. */
export async function aReadyTicket(admin: Caller, ticketId: string) {
  await made(admin, `/tickets/${ticketId}/transitions`, { to: "inReview" });
  const { body } = await admin.get(`/tickets/${ticketId}/plan`);
  const approval = { to: "executing", planVersion: body.planVersion };

  return {
    approve: () => made(admin, `/tickets/${ticketId}/transitions`, approval),
    state: async () => (await admin.get(`/tickets/${ticketId}`)).body,
  };
}

export async function made(caller: Caller, path: string, body: unknown): Promise<Answer["body"]> {
  const answer = await caller.post(path, body);
  if (answer.status >= 300) throw new Error(`POST ${path.split("/")[1]}: ${answer.body.type}`);

  return answer.body;
}

const member = (at: number) =>
  anIdentifiedClient({
    FirstName: firstNames[at],
    LastName: lastName,
    SSN: String(900_552_000 + at),
    DOB: `${1984 + 3 * at}-0${at + 1}-1${at}`,
    contact: {
      phones: [`(509) 555-01${20 + at}`],
      emails: [],
      addresses: [`${410 + at} Alder Ct`],
    },
  });

/** Some three hundred letters, as a case note has them, with five identifiers. */
const noteAbout = (at: number, note: number) =>
  `Visit ${note}. ${firstNames[at]} ${lastName} came to the office with documents for the housing application and waited until the intake worker was free. Reach ${firstNames[at]} at 509-555-01${20 + at} or at ${410 + at} Alder Ct; the SSN on the form is 900-55-20${at < 10 ? "0" : ""}${at}. ${firstNames[(at + 1) % 4]} starts school on Monday and needs a bus pass.`;
