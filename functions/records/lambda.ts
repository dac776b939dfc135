import { recordRoutes } from "#shared/records/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { addEnrollment, changeEnrollment } from "./enrollments.ts";
import { ItemTable } from "./itemTable.ts";
import { listEnrollments, listNotes, listServices } from "./lists.ts";
import { addNote, changeNote } from "./notes.ts";

const { audit, clients, people, context } = openTables();
const items = new ItemTable(clients);
const enrolling = { clients, items, people };
const reading = { clients, items, audit };

export const handler = lambda(
  "records",
  recordRoutes,
  {
    listEnrollments: listEnrollments(reading),
    addEnrollment: addEnrollment(enrolling),
    changeEnrollment: changeEnrollment(enrolling),
    listServices: listServices(reading),
    listNotes: listNotes(reading),
    addNote: addNote(enrolling),
    changeNote: changeNote(enrolling),
  },
  context,
);
