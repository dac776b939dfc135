import { beforeAll } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("households");
const maria = as("maria");
const made = async (): Promise<string> =>
  (await maria.post("/clients", anAnonymousClient())).body.clientId;
const member = (clientId: string, RelationshipToHoH: number) => ({ clientId, RelationshipToHoH });

beforeAll(async () => {
  // A function's first request also reads the region's key.
  await maria.post("/households", { members: [member(await made(), 1)] });

  const [head, partner, child, sibling] = [await made(), await made(), await made(), await made()];
  const members = [member(head, 1), member(partner, 3), member(child, 2)];
  const { body } = await measured("maria", "of three").post("/households", { members });
  const household = `/households/${body.householdId}`;
  await measured("maria", "of three").get(`/households?clientId=${child}`);
  await measured("maria", "of nobody").get(`/households?clientId=${sibling}`);
  await measured("maria", "of three").get(household);
  const turned = [member(head, 3), member(partner, 1)];
  await measured("maria", "another head").patch(household, { members: turned }, 1);
  await measured("maria", "the fourth").post(`${household}/members`, member(sibling, 2), {
    ifMatch: 2,
  });
  await measured("maria", "one of four").post(
    `${household}/removals`,
    { clientId: sibling },
    { ifMatch: 3 },
  );
});

compare(figures.households);
