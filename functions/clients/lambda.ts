import { clientRoutes } from "#shared/clients/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { ItemTable } from "../records/itemTable.ts";
import { changeClient } from "./changeClient.ts";
import { createClient } from "./createClient.ts";
import { getClient } from "./getClient.ts";
import { listClients } from "./listClients.ts";
import { searchClients } from "./searchClients.ts";
import { transferOwner } from "./transferOwner.ts";

const { audit, clients, notices, people, context } = openTables();

export const handler = lambda(
  "clients",
  clientRoutes,
  {
    createClient: createClient(clients, people, audit),
    listClients: listClients(clients, audit),
    searchClients: searchClients(clients, audit),
    getClient: getClient(clients, new ItemTable(clients), audit),
    changeClient: changeClient(clients, people),
    transferOwner: transferOwner(clients, people, notices),
  },
  context,
);
