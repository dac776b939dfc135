import { householdRoutes } from "#shared/households/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { addMember } from "./addMember.ts";
import { changeRelationships } from "./changeRelationships.ts";
import { createHousehold } from "./createHousehold.ts";
import { HouseholdTable } from "./householdTable.ts";
import { findHousehold, getHousehold } from "./reading.ts";
import { removeMember } from "./removeMember.ts";

const { audit, clients, context } = openTables();
const reading = { clients, audit, households: new HouseholdTable(clients) };

export const handler = lambda(
  "households",
  householdRoutes,
  {
    findHousehold: findHousehold(reading),
    createHousehold: createHousehold(reading),
    getHousehold: getHousehold(reading),
    changeRelationships: changeRelationships(reading),
    addMember: addMember(reading),
    removeMember: removeMember(reading),
  },
  context,
);
