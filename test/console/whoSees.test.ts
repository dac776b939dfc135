import { describe, expect, test } from "vitest";
import type { Client } from "#shared/clients/client.ts";
import type { Agency } from "#shared/people/agency.ts";
import { type WhoSees, whoSees } from "../../console/privacy/whoSees.ts";
import { aClient } from "./aClient.ts";

const agency = (agencyId: string, name: string, dataSharing: boolean): Agency => ({
  agencyId,
  name,
  dataSharing,
  victimServiceProvider: false,
  active: true,
  version: 1,
});
const agencies = [
  agency("open-hearth", "Open Hearth", true),
  agency("northside", "Northside Outreach", true),
  agency("harbor-light", "Harbor Light Mission", false),
  { ...agency("closed", "Closed House", true), active: false },
];
const yes = { permission: "yes", endDate: "2027-02-15" } as const;

describe("the sentence about who sees a record", () => {
  test.each<[string, Partial<Client>, Partial<WhoSees>]>([
    ["counts agencies that share", {}, { kind: "shared", agencies: 2, others: "by-client-id" }],
    [
      "says that Coordinated Entry keeps it shared",
      { coordinatedEntry: true },
      { kind: "shared", heldByCoordinatedEntry: true },
    ],
    [
      "says until when others see the name",
      { kind: "identified", roi: yes },
      { others: "name", until: "2027-02-15" },
    ],
    ["says that the name stays here", { kind: "identified" }, { others: "no-name", until: null }],
    ["names the only agency", { privacy: "private" }, { kind: "private", owner: "Open Hearth" }],
    [
      "names an agency that shares nothing",
      { owner: "harbor-light" },
      { kind: "not-sharing", owner: "Harbor Light Mission" },
    ],
    ["says masked before shared", { masked: true }, { kind: "masked" }],
    ["says sealed before masked", { masked: true, beingDeidentified: true }, { kind: "sealed" }],
  ])("%s", (_what, change, expected) => {
    expect(whoSees(aClient(change), agencies)).toMatchObject(expected);
  });

  test("says no more than that others see more, where the reader sees a part", () => {
    const { owner: _, ...client } = aClient({ seenAs: "coordination" });

    expect(whoSees(client, agencies)).toEqual({ kind: "partly" });
  });

  test("counts nobody until the agencies are known", () => {
    expect(whoSees(aClient(), [])).toMatchObject({ kind: "shared", agencies: undefined });
  });
});
