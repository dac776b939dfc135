import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import type { Operation } from "../http/request.ts";
import { showImport } from "./getImport.ts";
import type { ImportTable } from "./importTable.ts";

/** Begins an import; the same request again answers with the import it began. */
export const startImport =
  (imports: ImportTable, keys: RegionKeys): Operation<Routes["hmisCsv"]["startImport"]> =>
  async (request) => {
    const { body, now } = request;
    const making = await Making.of(keys, request);
    const importId = await making.id("import");
    const bodyMac = await making.bodyMac(body);

    await imports.add({
      importId,
      startedAt: now.toISOString(),
      standardsYear: body.standardsYear,
      files: body.files,
      madeBy: making.madeBy,
      bodyMac,
    });
    const started = await imports.get(importId);
    if (!started || !making.isReplay(started, bodyMac)) throw new ProblemError("not-found");

    return showImport(imports, started);
  };
