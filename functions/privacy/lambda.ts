import { privacyRoutes } from "#shared/privacy/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { ItemTable } from "../records/itemTable.ts";
import { listRoi, recordRoi } from "./roi.ts";
import { setPrivacy } from "./setPrivacy.ts";

const { audit, clients, context } = openTables();
const items = new ItemTable(clients);

export const handler = lambda(
  "privacy",
  privacyRoutes,
  {
    setPrivacy: setPrivacy(clients),
    listRoi: listRoi({ clients, items, audit }),
    recordRoi: recordRoi({ clients, items }),
  },
  context,
);
