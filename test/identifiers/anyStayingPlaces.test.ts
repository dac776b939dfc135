import { describe, expect, test } from "vitest";
import { anyStayingPlaces } from "#shared/identifiers/generic/anyStayingPlaces.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("where somebody without an address stays, by two things near it", () => {
  test.each([
    "sleeps ⟦behind the Rite Aid on Alder⟧. Accepted socks.",
    "He'd been ⟦under the Larch St overpass at Main⟧ about 3 weeks.",
    "Sleeping: ⟦bus shelter at 72nd & Larkspur⟧",
    "His aunt's house is the yellow one on ⟦Larkspur just past Alder⟧.",
    "They are doubled up at ⟦Quail Creek Apts #207 on Old Mill Rd⟧ for now.",
    "He told the officer he stays ⟦by the tracks where Larkspur crosses Alder⟧.",
    "Staff saw him sleeping in ⟦the doorway of the old Sears, Larch and Alder⟧.",
    "Camps in ⟦the wash behind the Circle K on Larkspur⟧.",
    "Sleeps ⟦under the viaduct at Alder and 4th⟧.",
    "She stays in ⟦a van parked off Larch Dr near the Quail Slough⟧.",
    "living in ⟦the woods behind Lowe's off Hwy 41⟧",
    "Crashing in ⟦a garage on Alder across from the Kroger⟧.",
    "Found asleep in ⟦the stairwell of the Macy's garage on Larch⟧.",
    "Posted up ⟦by the dumpster at the Wendy's on Larch⟧.",
    "Staying w/ her cousin in ⟦the duplex next to the Valero on Alder⟧.",
    "I drove past the place he described, ⟦second driveway off Quail Gap Rd after the Baptist church⟧.",
    "Duerme ⟦detrás del Walmart de Nogales⟧, junto a la cerca.",
    "Vive en un remolque ⟦atrás de la iglesia Cristo Rey en Valle Verde⟧.",
    "Acampa en ⟦el arroyo cerca del AutoZone de la Larga y Nogal⟧.",
    "Se queda ⟦debajo del puente de la Alameda con Nogal⟧.",
  ])("%s", (marked) => {
    expectFoundBy(anyStayingPlaces, marked, "ADDRESS");
  });
});

describe("where nobody in particular stays", () => {
  test.each([
    "Stays at the shelter on Larch and Main.",
    "Chapter House meeting moved to Sunday after Mass at St. Michael.",
    "We borrow the tent from Parks & Rec.",
    "The dental van parks by St. Rita's on the 19th.",
    "The client will sleep in her car at the Safe Parking lot behind Grace Church.",
    "The ordinance bans camping on Division St and Alder St from 10p.",
    "She has been at Mercy Hospital on Alder since Sunday.",
    "Se queda en el albergue de la Alameda con Nogal.",
    "Found a unit at Quail Creek on Alder.",
    "Sleeps better on Trazodone and Zoloft.",
    "Lived in Dallas and Houston.",
    "Staying in Kent near Seattle for now.",
    "Lives with Medicaid in Ohio.",
  ])("%s", (text) => {
    expect(anyStayingPlaces(readNote(text))).toEqual([]);
  });
});
