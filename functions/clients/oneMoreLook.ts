/** Different looks that lead nowhere, a person and an hour (rules §4, "Limits per person"). */
export const limit = 20;

/**
 * The update that adds a look in place of the expired ones. As long as each of those is still there, what else
 * the map holds is fresh: so its size says whether there is room.
 */
export function oneMore(
  hash: string,
  at: number,
  ttl: number,
  expired: readonly (readonly [hash: string, at: number])[],
) {
  const others = expired.filter(([known]) => known !== hash);
  const again = expired.find(([known]) => known === hash);
  const names = others.map((_, index) => `misses.#gone${index}`);

  return {
    UpdateExpression: `SET misses.#hash = :at, #ttl = :ttl${names.length > 0 ? ` REMOVE ${names.join(", ")}` : ""}`,
    ConditionExpression: [
      "size(misses) < :room",
      again ? "misses.#hash = :again" : "attribute_not_exists(misses.#hash)",
      ...names.map((name, index) => `${name} = :gone${index}`),
    ].join(" AND "),
    ExpressionAttributeNames: {
      "#hash": hash,
      "#ttl": "ttl",
      ...Object.fromEntries(others.map(([known], index) => [`#gone${index}`, known])),
    },
    ExpressionAttributeValues: {
      ":at": at,
      ":ttl": ttl,
      ":room": limit + expired.length,
      ...(again && { ":again": again[1] }),
      ...Object.fromEntries(others.map(([, was], index) => [`:gone${index}`, was])),
    },
  };
}
