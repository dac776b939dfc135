import { describe, expect, test } from "vitest";
import type { Client } from "#shared/clients/client.ts";
import { ClientRecord } from "../../console/clients/clientRecord.svelte.ts";
import { aClient, anIdentifiedClient } from "./aClient.ts";

const gone = new Error("gone");
const noConnection = new Error("no connection");

/** A record whose readings answer one after the other. */
function recordOf(...answers: (Client | Error)[]) {
  return new ClientRecord(
    async () => {
      const answer = answers.shift();
      if (answer instanceof Error || !answer) throw answer;
      return answer;
    },
    (failure) => failure === gone,
  );
}

describe("an open client page", () => {
  test("keeps what it shows while the record stays the same", async () => {
    const record = recordOf(aClient(), aClient({ version: 2 }));
    await record.read();

    await record.read();

    expect(record.client?.version).toBe(2);
    expect(record.generation).toBe(0);
  });

  test.each<[string, Partial<Client>]>([
    ["masked", { masked: true }],
    ["sealed", { beingDeidentified: true }],
    ["made anonymous", { kind: "anonymous" }],
    ["shown to the reader for coordination only", { seenAs: "coordination" }],
  ])("drops what it showed when the record was %s meanwhile", async (_what, change) => {
    const record = recordOf(anIdentifiedClient(), anIdentifiedClient(change));
    await record.read();

    await record.read();

    expect(record.generation).toBe(1);
  });

  test("shows everything anew when a seal has ended", async () => {
    const sealed = aClient({ beingDeidentified: true, seenAs: "anonymous" });
    const record = recordOf(sealed, aClient());
    await record.read();

    await record.read();

    expect(record.generation).toBe(1);
  });

  test("goes blank when the record is hidden from the reader meanwhile", async () => {
    const record = recordOf(anIdentifiedClient(), gone);
    await record.read();

    await record.read();

    expect(record.client).toBeUndefined();
    expect(record.status).toBe("gone");
  });

  test("keeps the record on the screen when only the connection is lost", async () => {
    const record = recordOf(aClient(), noConnection);
    await record.read();

    await record.read();

    expect(record.client).toBeDefined();
    expect(record.failure).toBe(noConnection);
  });

  test("goes by the reading begun last, in whatever order the answers come", async () => {
    const answers: ((client: Client) => void)[] = [];
    const record = new ClientRecord(
      () => new Promise((resolve) => answers.push(resolve)),
      () => false,
    );
    const first = record.read();
    const second = record.read();

    answers[1]?.(aClient({ version: 2 }));
    answers[0]?.(anIdentifiedClient({ version: 1 }));
    await Promise.all([first, second]);

    expect(record.client).toMatchObject({ version: 2, kind: "anonymous" });
  });
});
