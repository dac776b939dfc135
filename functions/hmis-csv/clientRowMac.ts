import type { ImportRow } from "#shared/hmis-csv/import.ts";
import { clientColumns } from "#shared/hmis-csv/rows/client.ts";
import type { DataKey } from "../aws/envelope.ts";
import { clientBodyMac } from "../aws/making.ts";
import type { ExternalTable } from "./externalTable.ts";

/**
 * The keyed hash of a row of Client.csv in two parts: what names nobody under the region's key, the identity
 * under the client's own, so that it says nothing any more once that key is destroyed. Of a record without an
 * identity there is no second part.
 */
export interface ClientRowMac {
  readonly open: string;
  readonly identity: string;
}

export async function clientRowMac(
  externals: ExternalTable,
  { file, fields }: ImportRow,
  key: DataKey | null,
): Promise<ClientRowMac> {
  const entries = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  const identifies = ([column]: [string, string]) => column in clientColumns;

  return {
    open: await externals.rowMac({
      file,
      fields: Object.fromEntries(entries.filter((entry) => !identifies(entry))),
    }),
    identity: key ? clientBodyMac(key, entries.filter(identifies)) : "",
  };
}

export const writtenMac = ({ open, identity }: ClientRowMac) => `${open}.${identity}`;

export function readMac(stored: string): ClientRowMac {
  const [open = "", ...identity] = stored.split(".");

  return { open, identity: identity.join(".") };
}
