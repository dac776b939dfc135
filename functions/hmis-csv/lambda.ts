import { hmisCsvRoutes } from "#shared/hmis-csv/routes.ts";
import { documentClient } from "../aws/documentClient.ts";
import { openTables } from "../aws/openTables.ts";
import { required } from "../aws/required.ts";
import { lambda } from "../http/lambda.ts";
import { ExternalTable } from "./externalTable.ts";
import { getImport } from "./getImport.ts";
import { importBatch } from "./importBatch.ts";
import { ImportTable } from "./importTable.ts";
import { startImport } from "./startImport.ts";

const { audit, clients, people, keys, context } = openTables();
const imports = new ImportTable(documentClient, required("OVERSIGHT_TABLE"));
const externals = new ExternalTable(documentClient, clients.tables.records, keys);

export const handler = lambda(
  "hmisCsv",
  hmisCsvRoutes,
  {
    startImport: startImport(imports, keys),
    importBatch: importBatch(imports, { clients, people, audit, externals }),
    getImport: getImport(imports),
  },
  context,
);
