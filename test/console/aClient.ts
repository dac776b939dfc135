import type { Client } from "#shared/clients/client.ts";

/** An anonymous client of Open Hearth as answered; a test states only what it is about. */
export const aClient = (change: Partial<Client> = {}): Client => ({
  clientId: "K7Q4-M2XR-9",
  kind: "anonymous",
  FirstName: "Anonymous",
  MiddleName: null,
  LastName: "Anonymous",
  NameSuffix: null,
  NameDataQuality: 2,
  SSN: null,
  SSNDataQuality: 99,
  DOB: "1989-01-01",
  DOBDataQuality: 2,
  ageBand: "35-44",
  privacy: "shared",
  roi: { permission: "no", endDate: null },
  coordinatedEntry: false,
  owner: "open-hearth",
  seenAs: "full",
  version: 1,
  ...change,
});

export const anIdentifiedClient = (change: Partial<Client> = {}): Client =>
  aClient({
    kind: "identified",
    FirstName: "Testa",
    LastName: "Musterfrau",
    NameDataQuality: 1,
    DOB: "1988-06-30",
    DOBDataQuality: 1,
    ...change,
  });
