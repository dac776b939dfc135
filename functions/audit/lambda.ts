import { routes } from "#shared/routes.ts";
import { openTables } from "../aws/openTables.ts";
import { lambda } from "../http/lambda.ts";
import { listAudit } from "./listAudit.ts";

const { audit, clients, context } = openTables();

export const handler = lambda(
  "audit",
  routes.audit,
  { listAudit: listAudit(clients, audit) },
  context,
);
