import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aReferral } from "../support/aReferral.ts";
import { aRelease } from "../support/aRelease.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff } from "../support/region.ts";

/** A client in one state of sharing, every field and text of it full of what is found nowhere else. */
export interface PlantedClient {
  readonly state: State;
  readonly clientId: string;
  /** Strings that tell who it is, and who may read them. */
  readonly identity: readonly string[];
  readonly texts: readonly PlantedText[];
  readonly ticketId?: string;
  readonly householdId: string;
  readonly noteId: string;
  readonly assessmentId: string;
}

/** What stands in one of the client's lists, and who may read it there; former texts and tickets in none. */
interface PlantedText {
  readonly text: string;
  readonly list?: "notes" | "services" | "referrals" | "assessments" | "roi";
  readonly readers: readonly Agency[];
}

export type Agency = "open-hearth" | "northside" | "harbor-light" | "safe-harbor" | "coc";

/** Who may know who the client is, by rules §4; written out by hand. */
export const knowers = {
  noRelease: ["open-hearth", "coc"],
  released: ["open-hearth", "northside", "coc"],
  releasedToOneThatSharesNothing: ["open-hearth", "coc"],
  releaseEnded: ["open-hearth", "coc"],
  privateInSpiteOfARelease: ["open-hearth", "coc"],
  enrolledElsewhere: ["open-hearth", "coc"],
  masked: ["open-hearth", "coc"],
  sealed: [],
  ofAnAgencyThatSharesNothing: ["harbor-light", "coc"],
} as const satisfies Record<string, readonly Agency[]>;
export type State = keyof typeof knowers;

const states = Object.keys(knowers) as State[];

/** One client of each state, alone in a household, with notes of its own agency and of the other that sees it. */
export async function plantClients(db: DynamoDBDocumentClient): Promise<PlantedClient[]> {
  const planted: PlantedClient[] = [];
  for (const [number, state] of states.entries()) planted.push(await plant(db, state, number));

  return planted;
}

async function plant(db: DynamoDBDocumentClient, state: State, number: number) {
  const who: Staff = state === "ofAnAgencyThatSharesNothing" ? "nora" : "maria";
  const own: Agency = who === "nora" ? "harbor-light" : "open-hearth";
  const mark = "bcdfghjkl"[number] ?? "";
  // Long enough that no ciphertext holds one of them by chance.
  const person = {
    FirstName: `Fenel${mark}olina`,
    MiddleName: `Orro${mark}wyn`,
    LastName: `Wick${mark}enstead`,
    NameSuffix: `Xylo${mark}thorn`,
    SSN: `90055${number}771`,
    DOB: `1961-03-1${number}`,
    contact: {
      phones: [`509-555-01${number}7`],
      emails: [`fenel${mark}@mail.example`],
      addresses: [`${number}88 Larkspur${mark} Way`],
    },
  };
  const { phones, emails, addresses } = person.contact;
  const { contact: _, ...fields } = person;
  const identity = [...Object.values(fields), ...phones, ...emails, ...addresses];

  const { clientId } = (await as(who).post("/clients", anIdentifiedClient(person))).body;
  const client = `/clients/${clientId}`;
  const note = async (by: Staff, text: string, isPrivate = false) => {
    await as(by).post(`${client}/notes`, { text, private: isPrivate });
    return text;
  };
  const send = async (path: string, body: object) =>
    (await as(who).post(`${client}/${path}`, body)).body;
  const texts: PlantedText[] = [];
  const add = (text: string, readers: readonly Agency[], list?: PlantedText["list"]) =>
    texts.push({ text, readers: state === "sealed" ? [] : readers, ...(list && { list }) });

  add(await note(who, `Common${mark}note of Fenel${mark}olina.`), knowers[state], "notes");
  add(await note(who, `Private${mark}note of Wick${mark}enstead.`, true), [own], "notes");
  if (own === "open-hearth") {
    const readers = [...knowers[state], ...(state === "masked" ? [] : (["northside"] as const))];
    add(await note("sam", `Northside${mark}note.`), readers, "notes");
  }
  const corrected = await send("notes", { text: `Former${mark}words.` });
  await as(who).patch(`${client}/notes/${corrected.noteId}`, { text: `Now${mark}note.` }, 1);
  add(`Former${mark}words.`, [own]);
  add(`Now${mark}note.`, knowers[state], "notes");
  await send("services", aService({ comment: `Service${mark}comment.` }));
  add(`Service${mark}comment.`, knowers[state], "services");
  // What shares nothing is referred to nobody: no addressee would find it.
  if (own === "open-hearth") {
    await send(
      "referrals",
      aReferral({ comment: `Referral${mark}comment.`, contact: `Contact${mark}named` }),
    );
    add(`Referral${mark}comment.`, knowers[state], "referrals");
    add(`Contact${mark}named`, knowers[state], "referrals");
  }
  const { assessmentId } = await send(
    "assessments",
    anAssessment({
      answers: [
        { question: "legal", text: `Answer${mark}given.`, score: 2 },
        { question: "abuse", text: `Restricted${mark}answer.`, score: 3 },
      ],
    }),
  );
  add(`Answer${mark}given.`, knowers[state], "assessments");
  add(`Restricted${mark}answer.`, [own], "assessments");
  await send("roi", aRelease({ permission: "no", endDate: null, consentedBy: `Giver${mark}name` }));
  add(`Giver${mark}name`, knowers[state], "roi");
  const { householdId } = (
    await as(who).post("/households", { members: [{ clientId, RelationshipToHoH: 1 }] })
  ).body;
  const ticketId = await bringInto(db, state, client, clientId, `Detail${mark}words.`);
  if (ticketId) add(`Detail${mark}words.`, ["open-hearth", "coc"]);

  const { noteId } = corrected;
  const planted = { state, clientId, identity, texts, householdId, noteId, assessmentId };

  return { ...planted, ...(ticketId && { ticketId }) };
}

/** Takes a new record to its state; answers the ticket that masks it. */
async function bringInto(
  db: DynamoDBDocumentClient,
  state: State,
  client: string,
  clientId: string,
  details: string,
): Promise<string | undefined> {
  const release = (change = {}) => as("maria").post(`${client}/roi`, aRelease(change));

  if (state === "noRelease" || state === "ofAnAgencyThatSharesNothing") return undefined;
  if (state === "releasedToOneThatSharesNothing") {
    await release({ scope: { agencyIds: ["harbor-light"] } });
  } else if (state === "releaseEnded") {
    await release({ endDate: "2026-02-14" });
  } else if (state !== "enrolledElsewhere") {
    await release();
  }
  if (state === "enrolledElsewhere") {
    await as("sam").post(`${client}/enrollments`, anEnrollment(projectOf.northside));
  }
  if (state === "privateInSpiteOfARelease") {
    const { version } = (await as("maria").get(client)).body;
    await as("maria").put(`${client}/privacy`, { privacy: "private" }, { ifMatch: version });
  }
  if (state === "sealed") await setProfile(db, clientId, { state });
  if (state !== "masked") return undefined;

  const body = { type: "deidentification", clientId, reason: "protected", mask: true, details };
  return (await as("maria").post("/tickets", body)).body.ticketId;
}
