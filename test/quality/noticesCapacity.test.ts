import { beforeAll, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aReferral } from "../support/aReferral.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("notices");
const maria = as("maria");

/** Sam is told of three referrals, one a millisecond. */
beforeAll(async () => {
  for (let referral = 0; referral < 3; referral++) {
    const { clientId } = (await maria.post("/clients", anAnonymousClient())).body;
    await maria.post(`/clients/${clientId}/referrals`, aReferral());
    vi.setSystemTime(Date.now() + 1);
  }
  const [newest, second] = (await as("sam").get("/notices?limit=2")).body.items;

  await measured("sam", "three, none read").get("/notices");
  await measured("sam", "their number").get("/notices?limit=0");
  await measured("sam").post(`/notices/${newest.noticeId}/read`, undefined);
  await measured("sam").post("/notices/read", { upTo: second.noticeId });
  await measured("sam", "three, all read").get("/notices");
});

compare(figures.notices);
