import { describe, expect, test } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { HouseholdForm } from "../../console/households/householdForm.svelte.ts";

const parent = clientIdFrom(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
const child = clientIdFrom(new Uint8Array([8, 7, 6, 5, 4, 3, 2, 1]));

/** The parent of the page, and a second line with the child. */
function aFamily() {
  const form = new HouseholdForm(parent);
  const second = form.lines[1];
  if (second) Object.assign(second, { clientId: child.toLowerCase(), relationship: 2 });
  return form;
}

describe("putting people into a household", () => {
  test("sends Client IDs in their written form, however they were typed", () => {
    expect(aFamily().body).toEqual({
      members: [
        { clientId: parent, RelationshipToHoH: 1 },
        { clientId: child, RelationshipToHoH: 2 },
      ],
    });
  });

  test("names the line that is not a Client ID, and the one that stands twice", () => {
    const form = aFamily();
    form.add();
    form.add();
    const [, , third, fourth] = form.lines;
    if (third) third.clientId = "K7Q4-M2XR-0";
    if (fourth) fourth.clientId = parent;

    expect([...form.mistakes]).toEqual([
      [third?.key, "not-a-client-id"],
      [fourth?.key, "twice"],
    ]);
    expect(form.body).toBeUndefined();
  });

  test("has exactly one head, whoever is made it", () => {
    const form = aFamily();
    const second = form.lines[1];

    form.makeHead(second?.key ?? 0);

    expect(form.lines.map(({ relationship }) => relationship)).toEqual([99, 1]);
    expect(form.heads).toBe(1);
  });

  test("sends nothing without a head", () => {
    const form = aFamily();
    const [first] = form.lines;
    if (first) first.relationship = 3;

    expect(form.body).toBeUndefined();
  });
});
