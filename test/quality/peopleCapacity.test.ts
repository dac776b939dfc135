import { beforeAll } from "vitest";
import { presets } from "#shared/policy/presets.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("people");
const anAgency = (name: string) => ({ name, dataSharing: true, victimServiceProvider: false });

beforeAll(async () => {
  await as("admin").post("/agencies", anAgency("First")); // A function's first request also reads the region's key.

  await measured("maria").get("/me");
  await measured("maria").get("/policy");
  await measured("admin").put("/policy", presets["spokane-2021"]);
  await measured("maria").get("/agencies");
  await measured("maria", "the own").get("/projects");
  await measured("admin", "all").get("/projects");
  await measured("lead", "the own").get("/people");
  await measured("admin", "all").get("/people");

  const { agencyId } = (await measured("admin").post("/agencies", anAgency("Second"))).body;
  await measured("admin", "the name").patch(`/agencies/${agencyId}`, { name: "Third" }, 1);
  await measured("admin").post("/projects", { name: "Day Center", agencyId, projectType: 11 });
  const { personId } = (
    await measured("admin").post("/people", {
      email: "person@invited.example",
      agencyId,
      role: "caseWorker",
    })
  ).body;
  await measured("admin", "the role").patch(`/people/${personId}`, { role: "agencyLead" }, 1);
  await measured("admin", "the agency").patch(
    `/people/${personId}`,
    { agencyId: "open-hearth" },
    2,
  );
  const closing = { active: false, successor: "open-hearth" };
  await measured("admin", "closed").patch(`/agencies/${agencyId}`, closing, 2);
});

compare(figures.people);
