import { noticeRoutes } from "#shared/notices/routes.ts";
import { documentClient } from "../aws/documentClient.ts";
import { openTables } from "../aws/openTables.ts";
import { required } from "../aws/required.ts";
import { lambda } from "../http/lambda.ts";
import { listNotices } from "./listNotices.ts";
import { ReadMarkTable } from "./readMarkTable.ts";
import { readNotice, readNotices } from "./readNotice.ts";

const { audit, clients, people, notices, context } = openTables();
const marks = new ReadMarkTable(documentClient, required("OVERSIGHT_TABLE"));

export const handler = lambda(
  "notices",
  noticeRoutes,
  {
    listNotices: listNotices({ notices, marks, clients, people, audit }),
    readNotice: readNotice({ notices, marks, audit }),
    readNotices: readNotices({ notices, marks, audit }),
  },
  context,
);
