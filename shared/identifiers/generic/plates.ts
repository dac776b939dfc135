import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import type { Code } from "./codes.ts";

/** Whether a code is a vehicle's plate: where one is spoken of, or in a form of plates where a vehicle is. */
export function isPlate({ tokens }: Note, code: Code): boolean {
  const { symbols, digits } = code;
  if (symbols.length < 3 || symbols.length > 9 || digits < 2 || /[.]/.test(code.gaps)) return false;

  const said = announcedBefore(tokens, code.first, 5) ?? announcedAfter(tokens, code.end);
  if (said?.kind === "plate") return digits >= 3 || symbols.length >= 5;

  return said === null && hasFormOfPlates(tokens, code) && hasVehicleBefore(tokens, code.first);
}

/** "7KRT419", "ABC-1234", "ABC 1234" in capitals. */
const hasFormOfPlates = (tokens: readonly Token[], { first, end, symbols }: Code) =>
  /^(\d[a-z]{3}\d{3}|[a-z]{3}\d{3,4}|\d{3}[a-z]{3}|[a-z]{2,3}\d{4,5}|[a-z]\d{2}[a-z]{3}|[a-z]{3}\d[a-z]\d{2})$/.test(
    symbols,
  ) &&
  tokens
    .slice(first, end)
    .every(
      ({ letterCase, isNumber, text }) => isNumber || letterCase === "upper" || text.length === 1,
    );

function hasVehicleBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 8; at--) {
    if (/[;!?\n]|\.\s/.test(tokens[at + 1]?.gap ?? "")) return false;
    if (vehicles.has(tokens[at]?.text ?? "")) return true;
  }

  return false;
}

const vehicles: ReadonlySet<string> = new Set(
  `car cars truck van minivan suv sedan pickup vehicle rv motorhome motorcycle camper drives driving carro auto coche troca
  camioneta vehiculo maneja honda toyota ford chevy chevrolet nissan dodge jeep hyundai kia mazda subaru gmc buick pontiac
  volkswagen vw bmw mercedes lexus acura chrysler corolla camry civic accord altima sentra impala malibu silverado tacoma
  explorer taurus focus fusion jetta caravan odyssey sienna`.split(/\s+/),
);
