import { beforeAll } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("audit");

beforeAll(async () => {
  const { clientId } = (await as("maria").post("/clients", anAnonymousClient())).body;
  for (let look = 0; look < 30; look++) await as("maria").get(`/clients/${clientId}`);
  await as("admin").get(`/audit?clientId=${clientId}`); // A function's first request also reads the region's key.

  await measured("admin", "25 of a client").get(`/audit?clientId=${clientId}`);
  await measured("lead", "25 of the own agency").get("/audit?agencyId=open-hearth");
  await measured("lead", "25 of a person").get("/audit?personId=maria-openhearth-example");
});

compare(figures.audit);
