import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import { Problem } from "../../console/app/problem.ts";
import { Submission } from "../../console/app/submission.svelte.ts";
import { sendChecked } from "../../console/identifiers/sendChecked.ts";
import { TextChecks, type TextToCheck } from "../../console/identifiers/textChecks.svelte.ts";
import { aFoundSpan, placeOf } from "./aFoundSpan.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const text = "Call 509-555-0142.";
const place = placeOf(text, "509-555-0142");
const phone = aFoundSpan(place);
const finds = async ({ text }: TextToCheck): Promise<FoundSpan[]> =>
  text.includes("509-555-0142") ? [phone] : [];

/** A form with one text, which was typed; `call` is its request. */
function aForm({ check = finds, isOn = true, typed = text, renewNames = () => {} } = {}) {
  const about = { isOn: () => isOn, clientIds: () => ["K7Q4-M2XR-9"] };
  const checks = new TextChecks(about, check, renewNames);
  checks.of("text").edited(typed);
  const submission = new Submission();
  const call = vi.fn(async (_body: object) => ({ noteId: "1" }));
  const save = () => sendChecked(submission, checks, { text: typed }, call);

  return { checks, checked: checks.of("text"), submission, call, save };
}

const refused = (field: string, span: FoundSpan) =>
  new Problem({
    type: "/problems/identifier-in-text",
    status: 422,
    spans: [{ ...span, field }],
  });

describe("a form with a text that names somebody", () => {
  test("sends nothing, and brings the focus to what was found", async () => {
    const { call, checked, save, submission } = aForm();

    expect(await save()).toBeUndefined();

    expect(call).not.toHaveBeenCalled();
    expect([checked.isHeld, checked.calls]).toEqual([true, 1]);
    expect([submission.presses, submission.problem]).toEqual([0, undefined]);
  });

  test("is sent where the region's list names meanwhile what was found", async () => {
    let isPublic = false;
    const { call, checked, save } = aForm({
      check: async (text) => (isPublic ? [] : finds(text)),
      renewNames: () => {
        isPublic = true;
      },
    });

    expect(await save()).toEqual({ noteId: "1" });
    expect([call.mock.calls.length, checked.isHeld, checked.marks]).toEqual([1, false, []]);
  });

  test("is sent with what was passed", async () => {
    const { call, checked, save } = aForm();
    await checked.settled();
    checked.pass(checked.marks[0]?.key ?? -1, true);

    expect(await save()).toEqual({ noteId: "1" });

    const passed = [{ field: "text", ...place, type: "PHONE", pass: "belongs-to-organization" }];
    expect(call).toHaveBeenCalledWith({ text, passed }, expect.any(String));
  });

  test("is sent as it is where the record says who the client is", async () => {
    const { call, save } = aForm({ isOn: false });

    await save();

    expect(call).toHaveBeenCalledWith({ text }, expect.any(String));
  });

  test("is told of what the server alone has found", async () => {
    const { call, checked, save, submission } = aForm({ typed: "Has the key." });
    call.mockRejectedValueOnce(refused("text", aFoundSpan({ start: 8, end: 11, pass: null })));

    expect(await save()).toBeUndefined();

    expect(checked.open.map(checked.words)).toEqual(["key"]);
    expect([checked.isHeld, checked.calls, submission.problem]).toEqual([true, 1, undefined]);
  });

  test("shows any other refusal as the form always does", async () => {
    const { call, checked, save, submission } = aForm({ typed: "Has the key." });
    call.mockRejectedValueOnce(new Problem({ type: "/problems/text-not-checked", status: 503 }));

    await save();

    expect(submission.problem?.name).toBe("text-not-checked");
    expect([checked.isHeld, checked.calls]).toEqual([false, 0]);
  });

  test("shows a refusal of a text that it does not hold as the form always does", async () => {
    const { call, save, submission } = aForm({ typed: "Has the key." });
    call.mockRejectedValueOnce(refused("comment", phone));

    await save();

    expect(submission.problem?.name).toBe("identifier-in-text");
  });
});

describe("where the check in this browser does not answer", () => {
  test.each<[string, () => Promise<FoundSpan[]>]>([
    ["because it fails", () => Promise.reject(new Error("no worker"))],
    ["because it hangs", () => new Promise(() => undefined)],
  ])("%s, the text is left to the server's", async (_, check) => {
    const { call, save } = aForm({ check });

    const saved = save();
    await vi.advanceTimersByTimeAsync(3_000);

    expect(await saved).toEqual({ noteId: "1" });
    expect(call).toHaveBeenCalledTimes(1);
  });
});

test("the contact of a referral is looked through as one that names staff", async () => {
  const asked: TextToCheck[] = [];
  const about = { isOn: () => true, clientIds: () => ["K7Q4-M2XR-9"] };
  const checks = new TextChecks(
    about,
    async (text) => {
      asked.push(text);
      return [];
    },
    () => {},
  );

  checks.of("contact").edited("Denise Walker");
  checks.of("comment").edited("Has the key.");
  await checks.maySave();

  expect(asked.map(({ text, namesStaff, clientIds }) => [text, namesStaff, clientIds])).toEqual([
    ["Denise Walker", true, ["K7Q4-M2XR-9"]],
    ["Has the key.", false, ["K7Q4-M2XR-9"]],
  ]);
});
