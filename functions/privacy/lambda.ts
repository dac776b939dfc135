import { privacyRoutes } from "#shared/privacy/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { HouseholdTable } from "../households/householdTable.ts";
import { lambda } from "../http/lambda.ts";
import { ItemTable } from "../records/itemTable.ts";
import { createHandoff } from "./createHandoff.ts";
import { HandoffTable } from "./handoffTable.ts";
import { identify } from "./identify.ts";
import { listHandoffs } from "./listHandoffs.ts";
import { listRoi } from "./listRoi.ts";
import { recordRoi } from "./recordRoi.ts";
import { redeemHandoff } from "./redeemHandoff.ts";
import { revokeHandoff } from "./revokeHandoff.ts";
import { setPrivacy } from "./setPrivacy.ts";

const { audit, clients, people, notices, context } = openTables();
const tables = {
  audit,
  clients,
  people,
  notices,
  items: new ItemTable(clients),
  households: new HouseholdTable(clients),
  handoffs: new HandoffTable(clients),
};

export const handler = lambda(
  "privacy",
  privacyRoutes,
  {
    setPrivacy: setPrivacy(tables),
    listRoi: listRoi(tables),
    recordRoi: recordRoi(tables),
    identify: identify(tables),
    createHandoff: createHandoff(tables),
    listHandoffs: listHandoffs(tables),
    revokeHandoff: revokeHandoff(tables),
    redeemHandoff: redeemHandoff(tables),
  },
  context,
);
