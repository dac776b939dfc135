import { routes } from "#shared/routes.ts";
import type { RegionProcess } from "./regionProcess.ts";

/** What somebody got who asked for something. */
export interface ReadAnswer {
  /** `GET path as e-mail` */
  readonly where: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape; the reader states what it expects.
  readonly body: any;
}

/** The IDs that may stand in an address, by the name they have there. */
type Known = Readonly<
  Record<
    "clientId" | "itemId" | "ticketId" | "householdId" | "importId" | "agencyId",
    readonly string[]
  >
>;

/** Everything that these people can read about these records: every GET of the route table, every page of it. */
export async function everyAnswer(
  host: RegionProcess,
  emails: readonly string[],
  known: Known,
): Promise<ReadAnswer[]> {
  const paths = Object.values(routes)
    .flatMap((capability) => Object.values(capability))
    .filter(({ method }) => method === "GET")
    .flatMap(({ path }) => filled(path, known).flatMap((each) => asked(each, known)));
  const answers: ReadAnswer[] = [];

  for (const email of emails) {
    const token = await host.tokenOf(email);
    for (const path of paths) answers.push(...(await allPages(host, path, token, email)));
  }
  return answers;
}

/** What a search for each of these terms answers to each of these people. */
export async function everySearch(
  host: RegionProcess,
  emails: readonly string[],
  searches: readonly object[],
): Promise<ReadAnswer[]> {
  const answers: ReadAnswer[] = [];
  for (const email of emails) {
    const token = await host.tokenOf(email);
    for (const [n, terms] of searches.entries()) {
      const init = { method: "POST", body: JSON.stringify(terms) };
      const where = `search ${n} as ${email}`;
      answers.push(await answerTo(host, "/clients/search", token, where, init));
    }
  }
  return answers;
}

const allPages = async (
  host: RegionProcess,
  path: string,
  token: string,
  email: string,
): Promise<ReadAnswer[]> => {
  const answer = await answerTo(host, path, token, `GET ${path} as ${email}`);
  const next: string | undefined = answer.body?.next ?? undefined;
  if (!next) return [answer];

  const url = new URL(path, host.origin);
  url.searchParams.set("cursor", next);
  return [answer, ...(await allPages(host, `${url.pathname}${url.search}`, token, email))];
};

async function answerTo(
  { origin }: RegionProcess,
  path: string,
  token: string,
  where: string,
  init: RequestInit = {},
): Promise<ReadAnswer> {
  const response = await fetch(`${origin}/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${where}: ${response.status}`);

  return { where, text, body: JSON.parse(text) };
}

/** The path with each value of its parameters. A parameter nobody knows a value of would leave a route unread. */
function filled(path: string, known: Known): string[] {
  const parameter = /\{(\w+)\}/.exec(path);
  if (!parameter) return [path];
  const values = (known as Readonly<Record<string, readonly string[]>>)[parameter[1] ?? ""];
  if (!values) throw new Error(`Name a value of ${parameter[0]}, so that ${path} is read.`);

  return values.flatMap((value) => filled(path.replace(parameter[0], value), known));
}

/** With the queries that a list asks for. */
function asked(path: string, { clientId, agencyId }: Known): string[] {
  if (path === "/audit")
    return [
      ...clientId.map((id) => `/audit?clientId=${id}&limit=100`),
      ...agencyId.map((id) => `/audit?agencyId=${id}&limit=100`),
    ];
  if (path === "/households") return clientId.map((id) => `/households?clientId=${id}`);
  if (path === "/tickets") return ["/tickets?open=true", "/tickets?open=false"];

  return [path === "/clients" ? "/clients?limit=100" : path];
}
