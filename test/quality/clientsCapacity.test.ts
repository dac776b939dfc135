import { beforeAll, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("clients");
const maria = as("maria");

beforeAll(async () => {
  await maria.post("/clients", anAnonymousClient()); // A function's first request also reads the region's key.

  const anonymous = await measured("maria", "anonymous").post("/clients", anAnonymousClient());
  const identified = await measured("maria", "identified").post("/clients", anIdentifiedClient());
  const { clientId } = identified.body;
  const client = `/clients/${clientId}`;
  await measured("maria", "by Client ID").post("/clients/search", { clientId });
  await measured("maria", "by name").post("/clients/search", {
    FirstName: "Ottoline",
    LastName: "Vandersloot",
  });
  await measured("maria", "of nobody").post("/clients/search", {
    FirstName: "Nobody",
    LastName: "Known",
  });
  await measured("maria").get(client);
  await measured("sam", "another agency's").get(`/clients/${anonymous.body.clientId}`);
  await measured("maria").patch(client, { demographics: { Sex: 1 } }, 1);
  await measured("maria", "the name").patch(client, { LastName: "Vandersloot-Abel" }, 2);
  await measured("admin").put(
    `${client}/owner`,
    { agencyId: "northside-outreach" },
    { ifMatch: 3 },
  );

  for (let more = 0; more < 50; more++) await maria.post("/clients", anAnonymousClient());
  await measured("maria", "50 anonymous").get("/clients?limit=50");
  vi.setSystemTime(Date.now() + 1);
  for (let more = 0; more < 10; more++) await maria.post("/clients", anIdentifiedClient());
  await measured("maria", "50, 10 of them named").get("/clients?limit=50");
  await measured("maria", "10 found by a filter").get("/clients?limit=50&kind=identified");
});

compare(figures.clients);
