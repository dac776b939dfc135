import { expectations, items, type Letter, type Reader, readers } from "./sightMatrix.ts";
import type { MatrixClient } from "./sightMatrixClients.ts";
import { itemOf, listOf } from "./sightMatrixProbes.ts";
import type { Everybody } from "./sightMatrixReaders.ts";

/** What the matrix says of one record to one reader. */
export interface Cell {
  readonly client: MatrixClient;
  readonly reader: Reader;
  readonly letter: Letter;
  readonly people: Everybody;
}

/** Names of the agencies, each by the first reader that it has. */
export const namesOf = (agencyIds: readonly string[], people: Everybody): string =>
  readers
    .filter((reader) => agencyIds.includes(people[reader].agencyId))
    .filter((reader, at, all) => all.findIndex((each) => isOf(each, reader, people)) === at)
    .join(", ");

const isOf = (one: Reader, other: Reader, people: Everybody) =>
  people[one].agencyId === people[other].agencyId;

/** Whose items of a list come to a reader: their own and those written to them, or everybody's but private ones. */
export const authorsOf = (
  name: string,
  { client, reader, people }: Cell,
  whose: "everybody's" | "own",
): string =>
  namesOf(
    client.written
      .filter(({ list }) => list === listOf[name])
      .filter(
        (item) =>
          isOf(item.author, reader, people) ||
          item.to === reader ||
          (whose === "everybody's" && !item.private),
      )
      .map(({ author }) => people[author].agencyId),
    people,
  );

/** To whom a record was handed over: told to its owner and the CoC administrator who see it in full. */
export const handoffsTo = ({ client, reader, letter, people }: Cell): string =>
  letter === "F" && (reader === "cocAdmin" || isOf(reader, client.owner, people))
    ? namesOf(
        client.handedOverTo.map((to) => people[to].agencyId),
        people,
      )
    : "";

/** Who may do what, of those whose role a route takes and who see the record (rules §4). */
export function rightTo(name: string, cell: Cell): string {
  const { client, reader, people } = cell;
  const isOwner = isOf(reader, client.owner, people);

  switch (expectations[name]) {
    case "author":
      return rightToItem(name, cell);
    case "owner":
      if (!isOwner) return "may not";
      return name === "privacy.revokeHandoff" ? "no such item" : "may";
    case "ownerOrOwnEnrollment":
      return isOwner || reader === "ownEnrollment" ? "may" : "may not";
    default:
      return "may";
  }
}

/** Its author may; who sees it may not; for all others there is no such item. */
function rightToItem(name: string, { client, reader, letter, people }: Cell): string {
  const item = itemOf(name, client);
  if (!item) return "no such item";
  if (isOf(item.author, reader, people)) return "may";
  const isSeen = item.to === reader || (items[letter] === "everybody's" && !item.private);

  return isSeen ? "may not" : "no such item";
}
