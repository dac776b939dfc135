import { importedFiles } from "#shared/hmis-csv/importedFiles.ts";

/** The files that are imported, in the order in which they are. */
export const modelledFiles = <F extends { readonly modelled: boolean }>(
  files: readonly F[],
  nameOf: (file: F) => string,
): F[] =>
  importedFiles.flatMap(
    (name) => files.find((file) => file.modelled && nameOf(file) === name) ?? [],
  );
