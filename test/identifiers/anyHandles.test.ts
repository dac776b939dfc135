import { describe, expect, test } from "vitest";
import { anyHandles } from "#shared/identifiers/generic/anyHandles.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("a name on a social network is found", () => {
  test.each([
    "on IG as ⟦@lindy_d88⟧.",
    "client snap is ⟦@lil.reesy.44⟧ better",
    "mi insta es ⟦@brendaliz_0k⟧ x si no",
    "he is ⟦@sunnydee⟧ there",
    "IG: ⟦sunny.d⟧, snap: ⟦lil_reesy⟧",
    "IG ⟦sunny_d⟧",
    "Instagram ⟦lindy.d88⟧",
    "instagram handle is ⟦lindyquix⟧",
    "her insta is ⟦brendaliz⟧ now",
    "FB messenger: ⟦lindyquix88⟧",
    "tiktok del programa: ⟦chel.tzoc⟧ comento",
    "Perfil de snap que dio: ⟦lil_chuyito16⟧.",
    "Discord ⟦quixo88⟧",
    "cashapp ⟦$lindyd88⟧, cash app ⟦$quixotes⟧",
    "venmo ⟦@lindy-quix⟧",
    "usuario ⟦lindy_88⟧",
    "gamertag ⟦xX_Lindy_Xx⟧",
    "on FB as ⟦Dwayne Da Barber⟧. No phone",
    "on messenger (⟦Kat Von Tease⟧), wants a call",
    "FB de la clienta: ⟦Juanita La Brava Oficial⟧. Ahí",
    "⟦facebook.com/lindy.d.88⟧ and ⟦instagram.com/lindy_d⟧",
    "⟦@lindy\u200bd88⟧",
    "Roblox too, he told me, ⟦xX_vanta_Xx⟧.",
    "Messenger, sale como ⟦Lola Sin Apellido⟧.",
  ])("in %j", (marked) => {
    expectFoundBy(anyHandles, marked, "HANDLE");
  });

  test("with offsets of the text as written", () => {
    const [span] = anyHandles(readNote("😀 ñ @lindy_d88"));

    expect(span).toMatchObject({ start: 5, end: 15 });
  });
});

describe("no such name is", () => {
  test.each([
    "appt @3pm, @10am, @0900, @ the shelter, @shelter, @court, @home",
    "lunch @Safeway, @Walmart, @noon",
    "letter @DSHS, @SSA, @ DMV",
    "rosa@example.org, rosa.d@gmail.com",
    "SNAP: approved, SNAP 291, SNAP recert 3/12, snap benefits $291.00",
    "posted on Facebook, saw it on Facebook Marketplace, FB message sent, no answer on messenger",
    "messaged via facebook: unable to reach, IG: posted flyers",
    "whatsapp call 509-555-0123, WhatsApp: no answer",
    "2 beds @$40, cost $1150, $tbd, $XXX",
    "usuario refiere dolor, el usuario no llegó. Cama 12",
    "She can handle it, a handle on things, handle 3 cases",
    "venmo rent $300, zelle payment sent, cashapp deposit pending",
    "reddit says 3x, discord at home",
  ])("found in %j", (text) => {
    expectFoundBy(anyHandles, text, "HANDLE");
  });
});
