import { deidentificationRoutes } from "#shared/deidentification/routes.ts";
import { documentClient } from "../aws/documentClient.ts";
import { openTables } from "../aws/openTables.ts";
import { required } from "../aws/required.ts";
import { HouseholdTable } from "../households/householdTable.ts";
import { lambda } from "../http/lambda.ts";
import { RegionNames } from "../identifiers/regionNames.ts";
import { TextCheck } from "../identifiers/textCheck.ts";
import { ItemTable } from "../records/itemTable.ts";
import { commentTicket } from "./commentTicket.ts";
import { createTicket } from "./createTicket.ts";
import { getPlan } from "./getPlan.ts";
import { getCertificate, getTicket, listTickets } from "./reading.ts";
import { TicketTable } from "./ticketTable.ts";
import { transitionTicket } from "./transitionTicket.ts";

const { audit, clients, people, notices, context } = openTables();
const regionNames = new RegionNames(people);
const tables = {
  audit,
  clients,
  people,
  notices,
  households: new HouseholdTable(clients),
  items: new ItemTable(clients),
  tickets: new TicketTable(documentClient, required("TICKETS_TABLE")),
  regionNames,
  textCheck: new TextCheck(regionNames, audit),
};

export const handler = lambda(
  "deidentification",
  deidentificationRoutes,
  {
    listTickets: listTickets(tables),
    createTicket: createTicket(tables),
    getTicket: getTicket(tables),
    commentTicket: commentTicket(tables),
    getPlan: getPlan(tables),
    transitionTicket: transitionTicket(tables),
    getCertificate: getCertificate(tables),
  },
  context,
);
