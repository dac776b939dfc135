import { auditRoutes } from "#shared/audit/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { listAudit } from "./listAudit.ts";

const { audit, clients, people, context } = openTables();

export const handler = lambda(
  "audit",
  auditRoutes,
  { listAudit: listAudit(clients, people, audit) },
  context,
);
