import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEvent, Context } from "aws-lambda";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { loadFinder } from "#functions/identifiers/loadFinder.ts";
import { recordRoutes } from "#shared/records/routes.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");
const text = "Zebrawood Quillfeather came in.";

/** The function that adds notes, with a finder that behaves as it is told. */
async function addNoteWith(load: typeof loadFinder, clientId: string) {
  const [{ openTables }, { ItemTable }, { RegionNames }, { TextCheck }, { addNote }, { lambda }] =
    await Promise.all([
      import("#functions/aws/openTables.ts"),
      import("#functions/records/itemTable.ts"),
      import("#functions/identifiers/regionNames.ts"),
      import("#functions/identifiers/textCheck.ts"),
      import("#functions/records/notes.ts"),
      import("#functions/http/lambda.ts"),
    ]);
  const { clients, people, audit, context } = openTables();
  const textCheck = new TextCheck(new RegionNames(people), audit, load);
  const writing = { clients, items: new ItemTable(clients), textCheck };
  const handler = lambda(
    "records",
    { addNote: recordRoutes.addNote },
    { addNote: addNote(writing) },
    context,
  );
  const event = {
    resource: "/api/v1/clients/{clientId}/notes",
    httpMethod: "POST",
    headers: { "idempotency-key": randomUUID() },
    queryStringParameters: null,
    pathParameters: { clientId },
    body: JSON.stringify({ text }),
    requestContext: {
      requestId: randomUUID(),
      authorizer: { claims: { sub: "maria-openhearth-example" } },
    },
  };
  const { statusCode, headers, body } = await handler(
    event as unknown as APIGatewayProxyEvent,
    {} as Context,
  );

  return { status: statusCode, headers, text: body, body: JSON.parse(body) };
}

const made = async (body: object): Promise<string> =>
  (await as("maria").post("/clients", body)).body.clientId;
const written = vi.spyOn(process.stdout, "write");
afterEach(() => written.mockClear());

describe.each<[string, typeof loadFinder]>([
  ["cannot be loaded", () => Promise.reject(new Error(`No module for ${text}`))],
  [
    "fails at the text",
    async () => {
      const { finder } = await import("#functions/identifiers/finder.ts");
      const spansOf = () => {
        throw new RangeError(`Cannot read ${text}`);
      };
      return { ...finder, spansOf };
    },
  ],
])("a check that %s", (_what, load) => {
  test("saves nothing, and tells neither answer nor log a word of the text", async () => {
    const clientId = await made(anAnonymousClient());
    const before = [
      await storedItems(documentClient, "records"),
      await storedItems(documentClient, "audit"),
    ];
    const answer = await addNoteWith(load, clientId);
    const after = [
      await storedItems(documentClient, "records"),
      await storedItems(documentClient, "audit"),
    ];
    const log = written.mock.calls.map(([line]) => String(line)).join("");

    expect(answer).toMatchObject({
      status: 503,
      headers: { "retry-after": "5" },
      body: { type: "/problems/text-not-checked" },
    });
    expect(after.map((items) => items.length)).toEqual(before.map((items) => items.length));
    expect(log).toContain('"operation":"records.addNote"');
    expect(`${answer.text} ${log}`).not.toMatch(/Zebrawood|Quillfeather|came/);
  });

  test("holds up no text of a record that says who the client is", async () => {
    const answer = await addNoteWith(load, await made(anIdentifiedClient()));

    expect(answer).toMatchObject({ status: 201, body: { text } });
  });
});
