import { recordRoutes } from "#shared/records/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { RegionNames } from "../identifiers/regionNames.ts";
import { TextCheck } from "../identifiers/textCheck.ts";
import {
  addAssessment,
  changeAssessment,
  listAssessments,
  listAssessmentVersions,
} from "./assessments.ts";
import { changeReferral } from "./changeReferral.ts";
import { addEnrollment, changeEnrollment } from "./enrollments.ts";
import { ItemTable } from "./itemTable.ts";
import { listEnrollments, listNotes, listServices } from "./lists.ts";
import { addNote, changeNote, listVersions } from "./notes.ts";
import { clientOverview } from "./overview.ts";
import { addReferral, listReferrals } from "./referrals.ts";
import { addService, changeService } from "./services.ts";
import { checkText, listPublicNames } from "./textChecks.ts";

const { audit, clients, people, notices, context } = openTables();
const items = new ItemTable(clients);
const regionNames = new RegionNames(people);
const textCheck = new TextCheck(regionNames, audit);
const enrolling = { clients, items, people, textCheck };
const referring = { ...enrolling, notices };
const reading = { clients, items, audit };

export const handler = lambda(
  "records",
  recordRoutes,
  {
    clientOverview: clientOverview(reading),
    listEnrollments: listEnrollments(reading),
    addEnrollment: addEnrollment(enrolling),
    changeEnrollment: changeEnrollment(enrolling),
    listServices: listServices(reading),
    addService: addService(enrolling),
    changeService: changeService(enrolling),
    listReferrals: listReferrals(reading),
    addReferral: addReferral(referring),
    changeReferral: changeReferral(referring),
    listAssessments: listAssessments(reading),
    addAssessment: addAssessment(enrolling),
    changeAssessment: changeAssessment(enrolling),
    listAssessmentVersions: listAssessmentVersions(reading),
    listNotes: listNotes(reading),
    addNote: addNote(enrolling),
    changeNote: changeNote(enrolling),
    listVersions: listVersions(reading),
    checkText: checkText(textCheck),
    listPublicNames: listPublicNames(regionNames),
  },
  context,
);
