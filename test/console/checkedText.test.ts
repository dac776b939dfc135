import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import { CheckedText, type Look } from "../../console/identifiers/checkedText.svelte.ts";
import { aFoundSpan, placeOf } from "./aFoundSpan.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const note = "Call 509-555-0142. Denise has the key.";

/** Finds a phone number and a first name, wherever they stand. */
const look: Look = async (text) => [
  ...(text.includes("509-555-0142") ? [aFoundSpan(placeOf(text, "509-555-0142"))] : []),
  ...(text.includes("Denise")
    ? [
        aFoundSpan({
          ...placeOf(text, "Denise"),
          type: "PERSON",
          level: "confirm",
          pass: "does-not-identify-client",
        }),
      ]
    : []),
];

async function written(text: string, looks: Look = look) {
  const checked = new CheckedText(looks);
  checked.edited(text);
  await checked.settled();

  return checked;
}

const marked = (checked: CheckedText) => checked.marks.map(checked.words);
const keyOf = (checked: CheckedText, words: string) =>
  checked.marks.find((mark) => checked.words(mark) === words)?.key ?? -1;

describe("while somebody writes", () => {
  test("the text is looked through when typing rests, and not at every key", async () => {
    const looks = vi.fn(look);
    const checked = new CheckedText(looks);

    for (let end = 1; end <= note.length; end += 1) {
      checked.edited(note.slice(0, end));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);

    expect(looks.mock.calls).toEqual([[note]]);
    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
  });

  test("a text that was emptied, as after it was saved, is looked through when more is written", async () => {
    const checked = await written(note);

    checked.edited("");
    await checked.settled();
    checked.edited(note);
    await checked.settled();

    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
  });

  test("marks move at once with what is written before them", async () => {
    const checked = await written(note);

    checked.edited(`Today: ${note}`);

    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
  });

  test("an answer about an older text is put where its words are now", async () => {
    const answers: ((found: readonly FoundSpan[]) => void)[] = [];
    const checked = new CheckedText(() => new Promise((resolve) => answers.push(resolve)));
    checked.edited(note);
    const settled = checked.settled();
    checked.edited(`Today: ${note}`);
    answers[0]?.(await look(note));
    await vi.advanceTimersByTimeAsync(0);

    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);

    answers[1]?.(await look(`Today: ${note}`));
    await settled;
    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
    expect(answers).toHaveLength(2);
  });

  test("a text that comes back to what it was is looked through again", async () => {
    const checked = await written(note);

    checked.edited(note.replace("509-555-0142", "[phone]"));
    checked.edited(note);
    await checked.settled();

    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
  });

  test("blanks around the text are not sent, and what was passed is placed without them", async () => {
    const looks = vi.fn(look);
    const checked = await written(`\n  ${note} `, looks);
    checked.pass(keyOf(checked, "509-555-0142"), true);

    expect(looks.mock.calls).toEqual([[note]]);
    expect(checked.passed("text")).toEqual([
      { field: "text", start: 5, end: 17, type: "PHONE", pass: "belongs-to-organization" },
    ]);
  });

  test("a text that is empty again holds nothing", async () => {
    const checked = await written(note);

    checked.edited("");
    await checked.settled();

    expect([checked.marks, checked.passed("text")]).toEqual([[], []]);
  });
});

describe("a pass", () => {
  test("stays with its words when others are written around them", async () => {
    const checked = await written(note);
    checked.pass(keyOf(checked, "Denise"), true);

    checked.edited(`${note} Nobody else has.`);
    checked.edited(`Today: ${note} Nobody else has.`);
    await checked.settled();

    expect(checked.passed("text").map(({ start, type }) => ({ start, type }))).toEqual([
      { start: 26, type: "PERSON" },
    ]);
    expect(checked.open.map(checked.words)).toEqual(["509-555-0142"]);
  });

  test("is dropped when its words change, and does not come back with them", async () => {
    const checked = await written(note);
    checked.pass(keyOf(checked, "Denise"), true);

    checked.edited(note.replace("Denise", "Denis"));
    await checked.settled();
    checked.edited(note);
    await checked.settled();

    expect(checked.passed("text")).toEqual([]);
    expect(checked.open).toHaveLength(2);
  });

  test("can be taken back", async () => {
    const checked = await written(note);
    const key = keyOf(checked, "Denise");

    checked.pass(key, true);
    checked.pass(key, false);

    expect(checked.passed("text")).toEqual([]);
  });

  test("is given up where the server refuses all the same", async () => {
    const checked = await written(note);
    checked.pass(keyOf(checked, "Denise"), true);

    checked.told([
      aFoundSpan({ ...placeOf(note, "Denise"), type: "PERSON", level: "block", pass: null }),
    ]);

    expect(checked.passed("text")).toEqual([]);
    expect(checked.open.map(checked.words)).toEqual(["509-555-0142", "Denise"]);
  });
});

describe("what the server alone has found", () => {
  const told = aFoundSpan({ ...placeOf(note, "key"), type: "PERSON", pass: null });

  test("stays marked while other words change, though nothing is found here", async () => {
    const checked = await written(note);
    checked.told([told]);

    checked.edited(`Today: ${note}`);
    await checked.settled();

    expect(marked(checked)).toEqual(["509-555-0142", "Denise", "key"]);
  });

  test("goes once its own words are others", async () => {
    const checked = await written(note);
    checked.told([told]);

    checked.edited(note.replace("key", "kettle"));
    await checked.settled();

    expect(marked(checked)).toEqual(["509-555-0142", "Denise"]);
  });
});

describe("words that gave way to their kind", () => {
  async function replaced() {
    const checked = await written(note);
    const [phone] = checked.marks;
    if (!phone) throw new Error("nothing was found");
    checked.edited(note.replace("509-555-0142", "[phone]"));
    checked.tookOut(phone, "509-555-0142");
    await checked.settled();

    return checked;
  }

  test("are remembered for Undo, wherever the brackets move to", async () => {
    const checked = await replaced();
    checked.edited("Today: Call [phone]. Denise has the key.");

    expect(checked.replaced && checked.words(checked.replaced)).toBe("[phone]");
    expect(checked.replaced?.words).toBe("509-555-0142");
    expect(marked(checked)).toEqual(["Denise"]);
  });

  test("are forgotten when the brackets are written over", async () => {
    const checked = await replaced();
    checked.edited("Call [phones]. Denise has the key.");

    expect(checked.replaced).toBeUndefined();
  });
});

test("a check that fails says so and holds nothing that may be wrong; the next one may succeed", async () => {
  let isBroken = true;
  const checked = await written(note, async (text) => {
    if (isBroken) throw new Error("broken");
    return look(text);
  });
  expect([checked.hasFailed, checked.marks]).toEqual([true, []]);

  isBroken = false;
  checked.edited(`${note} `);
  checked.edited(`${note}.`);
  await checked.settled();

  expect([checked.hasFailed, checked.marks.length]).toEqual([false, 2]);
});
