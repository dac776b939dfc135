import {
  capital,
  direction,
  place,
  quarter,
  quarterNamed,
  smallPlace,
  suffix,
  unit,
  unitNumber,
  unitWords,
} from "./addressParts.ts";

/** How far an address goes on behind its street: unit, quarter, town, state and ZIP, in the order they come. */
export function endOfAddress(cased: string, streetTo: number, isSmall: boolean): number {
  let to = streetTo;
  for (let n = 0; n < 7; n++) {
    const next = endOf(n === 0 ? afterStreet : further, cased, to);
    if (next === to) break;
    to = next;
  }
  to = endOf(placeAfter, cased, to);

  return isSmall ? endOf(smallPlaceAfter, cased, to) : to;
}

/** Where it begins, with the unit that is said first: "Apt G at 29 E. Wabash", "Bldg. C-204, 77 Harbor View". */
export function startOfAddress(cased: string, streetFrom: number): number {
  unitBefore.lastIndex = streetFrom;

  const from = streetFrom - (unitBefore.exec(cased)?.[1]?.length ?? 0);

  return from - (sideBefore.exec(cased.slice(Math.max(0, from - 5), from))?.[1]?.length ?? 0);
}

/** The end of a sentence is not the address's; a point that goes on in small letters or numbers is. */
export const withoutStop = (cased: string, to: number): number =>
  cased[to - 1] === "." && !/^,? [a-z\d#]/.test(cased.slice(to, to + 3)) ? to - 1 : to;

function endOf(expression: RegExp, cased: string, from: number): number {
  expression.lastIndex = from;

  return expression.test(cased) ? expression.lastIndex : from;
}

/** "W 2412 Sinto", "NHA House #27" */
const sideBefore = /(?:^|[^A-Za-z\d])((?:[NS][EW]|[NSEW]\.?|NHA|PHA|HUD) )$/;

const numbered = `,? \\d{1,3}-?[A-Z](?![A-Za-z\\d])`;
const afterStreet = new RegExp(
  `(?: ${direction}(?![A-Za-z/]))?(?:${numbered})?(?:${unit}|${quarter})?`,
  "y",
);
const further = new RegExp(`${numbered}|${unit}|${quarter}`, "y");
const placeAfter = new RegExp(place, "y");
const smallPlaceAfter = new RegExp(smallPlace, "y");

/** A unit, and the name of a trailer park or a quarter, in front of the street. */
const unitBefore = new RegExp(
  `(?<=(?<![A-Za-z\\d])((?:${quarterNamed}, )?(?:(?:(?:${unitWords})(?![A-Za-z])\\.? ?#?${unitNumber}|#${unitNumber}),? (?:at |in |of |on )?(?:${capital}(?: ${capital}){0,3}(?<! ${suffix}), )?)?))`,
  "y",
);
