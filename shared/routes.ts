import { auditRoutes } from "./audit/routes.ts";
import { clientRoutes } from "./clients/routes.ts";
import { deidentificationRoutes } from "./deidentification/routes.ts";
import { hmisCsvRoutes } from "./hmis-csv/routes.ts";
import { householdRoutes } from "./households/routes.ts";
import { noticeRoutes } from "./notices/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { privacyRoutes } from "./privacy/routes.ts";
import { recordRoutes } from "./records/routes.ts";

/** The one table of routes: dispatch, gateway, document and console client are made from it. */
export const routes = {
  clients: clientRoutes,
  privacy: privacyRoutes,
  households: householdRoutes,
  records: recordRoutes,
  deidentification: deidentificationRoutes,
  audit: auditRoutes,
  hmisCsv: hmisCsvRoutes,
  people: peopleRoutes,
  notices: noticeRoutes,
} as const;

export type Routes = typeof routes;
export type Capability = keyof Routes;
