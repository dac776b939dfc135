import { type CalendarDate, isCalendarDate } from "#shared/hmis/calendarDate.ts";
import type { Assessment, FormId } from "#shared/records/assessment.ts";
import { assessmentForms } from "#shared/records/forms/assessmentForms.ts";
import { type AssessmentForm, questionsOf } from "#shared/records/forms/form.ts";
import { totalOf } from "#shared/records/forms/totalOf.ts";
import { messages } from "../app/messages.ts";

interface Given {
  text: string;
  /** As the radio buttons have it; empty for none. */
  score: string;
}

/** Bytes of one answer in words, as `NewAssessment` takes them. */
const mostBytes = 8192;

/** An assessment while it is filled in, new or a correction; it outlives a change of tab. */
export class AssessmentDraft {
  readonly form: AssessmentForm;
  /** What is corrected; a new one has none. */
  readonly before: Assessment | undefined;
  AssessmentDate = $state("");
  isPrivate = $state(false);
  readonly answers: Record<string, Given> = $state({});

  readonly #start: string;

  constructor(form: FormId, today: CalendarDate, before?: Assessment) {
    this.form = assessmentForms[form];
    this.before = before;
    this.AssessmentDate = before?.AssessmentDate ?? today;
    this.isPrivate = before?.private ?? false;
    for (const { id } of questionsOf(this.form)) {
      const answer = before?.answers.find(({ question }) => question === id);
      this.answers[id] = { text: answer?.text ?? "", score: String(answer?.score ?? "") };
    }
    this.#start = JSON.stringify(this.body);
  }

  get isTouched(): boolean {
    return JSON.stringify(this.body) !== this.#start;
  }

  readonly scores: Readonly<Record<string, number>> = $derived(
    Object.fromEntries(
      Object.entries(this.answers).flatMap(([id, { score }]) =>
        score === "" ? [] : [[id, Number(score)]],
      ),
    ),
  );

  /** What stands so far, and how much of it is still open. */
  get progress() {
    const given = Object.values(this.scores);

    return {
      sum: given.reduce((sum, score) => sum + score, 0),
      scored: given.length,
      of: questionsOf(this.form).filter(({ score }) => score).length,
      total: totalOf(this.form, this.scores),
    };
  }

  /** What keeps it from being saved, by field. */
  mistakes(today: CalendarDate): Partial<Record<string, string>> {
    const { fill } = messages.assessments;
    const date = isCalendarDate(this.AssessmentDate)
      ? this.AssessmentDate > today && fill.dateFuture
      : fill.dateMissing;
    const long = questionsOf(this.form).filter(
      ({ id }) => new TextEncoder().encode(this.answers[id]?.text.trim()).length > mostBytes,
    );

    return {
      ...(date && { AssessmentDate: date }),
      ...Object.fromEntries(long.map(({ id, prompt }) => [`answers.${id}`, fill.textLong(prompt)])),
    };
  }

  get body() {
    const answers = Object.entries(this.answers).flatMap(([question, { text, score }]) =>
      text.trim() || score !== ""
        ? [
            {
              question,
              ...(text.trim() && { text: text.trim() }),
              ...(score !== "" && { score: Number(score) }),
            },
          ]
        : [],
    );

    return { AssessmentDate: this.AssessmentDate, answers, private: this.isPrivate };
  }
}
