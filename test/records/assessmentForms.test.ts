import { describe, expect, test } from "vitest";
import { formIds } from "#shared/records/assessment.ts";
import { assessmentForms } from "#shared/records/forms/assessmentForms.ts";
import { brokenAnswers } from "#shared/records/forms/brokenAnswers.ts";
import { questionsOf } from "#shared/records/forms/form.ts";
import { bandOf, rangeOf, totalOf } from "#shared/records/forms/totalOf.ts";

const { "vi-spdat": viSpdat, spdat } = assessmentForms;
const highest = (form: typeof spdat) =>
  Object.fromEntries(
    questionsOf(form).flatMap(({ id, score }) => (score ? [[id, score.max]] : [])),
  );

describe.each(formIds)("the form %s", (formId) => {
  const form = assessmentForms[formId];
  const questions = questionsOf(form);

  test("has its own ID, and no ID of a question or section twice", () => {
    expect(form.id).toBe(formId);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(form.sections.map(({ id }) => id)).size).toBe(form.sections.length);
  });

  test("asks nothing that could not be answered", () => {
    expect(questions.filter(({ text, score }) => !text && !score)).toEqual([]);
    expect(questions.filter(({ score }) => score && score.min >= score.max)).toEqual([]);
    expect(questions.filter(({ id }) => !/^[a-z][a-z-]{1,40}$/.test(id))).toEqual([]);
  });

  test("has one band for each total it can have", () => {
    const { min, max } = rangeOf(form);
    for (let total = min; total <= max; total += 1) {
      const bands = form.bands.filter(({ from, to }) => from <= total && total <= to);
      expect(bands).toHaveLength(1);
      expect(bandOf(form, total)).toBe(bands[0]);
    }
    expect(form.bands[0]?.from).toBe(min);
    expect(form.bands.at(-1)?.to).toBe(max);
  });

  test("keeps answers about health, violence and exploitation to the agency that wrote them", () => {
    const restricted = questions.filter((question) => question.restricted).map(({ id }) => id);

    expect(restricted).toEqual(
      expect.arrayContaining([
        "physical-health",
        "mental-health",
        "medication",
        "substance-use",
        "abuse",
        "harm",
        "exploitation",
      ]),
    );
    expect(restricted).not.toContain("legal");
  });
});

describe("the total", () => {
  test("of a SPDAT reaches from 0 to 60 over fifteen components, of a VI-SPDAT from 0 to 17", () => {
    expect(rangeOf(spdat)).toEqual({ min: 0, max: 60 });
    expect(questionsOf(spdat)).toHaveLength(15);
    expect(rangeOf(viSpdat)).toEqual({ min: 0, max: 17 });
    expect(totalOf(spdat, highest(spdat))).toBe(60);
    expect(totalOf(viSpdat, highest(viSpdat))).toBe(17);
  });

  test("is not known while one scored question has no score", () => {
    const { legal: _, ...rest } = highest(spdat);

    expect(totalOf(spdat, rest)).toBeNull();
    expect(totalOf(spdat, {})).toBeNull();
  });

  test.each([
    [spdat, 19, 20],
    [spdat, 34, 35],
    [viSpdat, 3, 4],
    [viSpdat, 7, 8],
  ])("of $name changes its meaning between %i and %i", (form, last, first) => {
    expect(bandOf(form, last)).not.toBe(bandOf(form, first));
    expect(bandOf(form, last)?.to).toBe(last);
  });
});

describe("answers", () => {
  const broken = (answers: Parameters<typeof brokenAnswers>[1]) => brokenAnswers(viSpdat, answers);

  test("may all be left out, and be given in words, in a score or in both", () => {
    expect(broken([])).toEqual([]);
    expect(
      broken([
        { question: "legal", text: "A fine." },
        { question: "money", score: 1 },
        { question: "harm", text: "Was hurt.", score: 1 },
        { question: "age" },
      ]),
    ).toEqual([]);
  });

  test("are refused with the ID of the question they are wrong for", () => {
    expect(
      broken([
        { question: "legal", score: 2 },
        { question: "legal", score: 1 },
        { question: "last-home", score: 1 },
      ]),
    ).toEqual([
      { field: "answers.legal", message: "A score from 0 to 1." },
      { field: "answers.legal", message: "Answered once." },
      { field: "answers.last-home", message: "This question takes no score." },
    ]);
  });

  test("to a question that the form does not have are refused by their place", () => {
    expect(broken([{ question: "age" }, { question: "Ottoline", text: "Words." }])).toEqual([
      { field: "answers.1", message: "A question of this form." },
    ]);
  });

  test("in words are refused where a question takes none", () => {
    const form = {
      ...viSpdat,
      sections: [
        {
          id: "only",
          title: "Only",
          questions: [{ id: "count", prompt: "How many", score: { min: 0, max: 3 } }],
        },
      ],
    };

    expect(brokenAnswers(form, [{ question: "count", text: "Two." }])).toEqual([
      { field: "answers.count", message: "This question takes no text." },
    ]);
  });
});
