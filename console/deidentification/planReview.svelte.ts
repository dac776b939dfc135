import { SvelteMap } from "svelte/reactivity";
import type * as z from "zod";
import type { Plan, PlanSpan, PlanText } from "#shared/deidentification/plan.ts";
import type { Choice } from "#shared/deidentification/ticket.ts";

/** One page of the plan's texts; fields, counts and blockers come with every page. */
export type ReadPlan = (cursor: string | undefined) => Promise<Plan>;

type Span = Pick<PlanSpan, "start" | "end">;

/** What the administrator reads and decides before approving: all pages of the plan, and the answers to its questions. */
export class PlanReview {
  plan = $state.raw<Plan>();
  texts = $state.raw<readonly PlanText[]>([]);
  failure = $state.raw<unknown>();
  /** True from the first page until the last one is here: nothing is approved that was not shown. */
  loading = $state(false);

  readonly #read: ReadPlan;
  readonly #isOutdated: (failure: unknown) => boolean;
  /** By place and word: an answer outlives a plan made again only where the very same word stands in the same place. */
  readonly #answers = new SvelteMap<string, "replace" | "keep">();
  #run = 0;

  constructor(read: ReadPlan, isOutdated: (failure: unknown) => boolean) {
    this.#read = read;
    this.#isOutdated = isOutdated;
  }

  readonly questions = $derived(
    this.texts.flatMap((text) => text.uncertain.map((span) => ({ text, span }))),
  );
  readonly open = $derived(
    this.questions.filter(({ text, span }) => !this.answerTo(text, span)).length,
  );
  readonly ready = $derived(
    !!this.plan &&
      !this.loading &&
      !this.failure &&
      this.open === 0 &&
      this.plan.blockers.length === 0,
  );

  /** Reads the plan from its first page; the API gives no page of another version. */
  async load(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.loading = true;
    this.failure = undefined;
    this.plan = undefined;
    this.texts = [];

    try {
      for (let cursor: string | undefined, more = true; more; ) {
        const page = await this.#read(cursor);
        if (run !== this.#run) return;

        this.plan = page;
        this.texts = [...this.texts, ...page.members.flatMap(({ texts }) => texts)];
        cursor = page.next ?? undefined;
        more = cursor !== undefined;
      }
    } catch (failure) {
      if (run !== this.#run) return;
      // The record changed between two pages: what was read is worth nothing.
      if (this.texts.length > 0 && this.#isOutdated(failure)) return await this.load();
      this.failure = failure;
    } finally {
      if (run === this.#run) this.loading = false;
    }
  }

  answerTo(text: PlanText, span: Span): "replace" | "keep" | undefined {
    return this.#answers.get(place(text, span));
  }

  answer(text: PlanText, span: Span, answer: "replace" | "keep"): void {
    this.#answers.set(place(text, span), answer);
  }

  replaceTheRest(): void {
    for (const { text, span } of this.questions) {
      if (!this.answerTo(text, span)) this.answer(text, span, "replace");
    }
  }

  /** The next question without an answer. */
  get next(): { readonly text: PlanText; readonly span: PlanSpan } | undefined {
    return this.questions.find(({ text, span }) => !this.answerTo(text, span));
  }

  textsOf(clientId: string): PlanText[] {
    return this.texts.filter((text) => text.clientId === clientId);
  }

  readonly choices = $derived<z.input<typeof Choice>[]>(
    this.questions.flatMap(({ text, span }) => {
      const answer = this.answerTo(text, span);
      if (!answer) return [];

      const { clientId, itemId } = text;
      const { start, end } = span;
      return [{ clientId, itemId, start, end, replace: answer === "replace" }];
    }),
  );
}

const place = ({ clientId, itemId, text }: PlanText, { start, end }: Span) =>
  [clientId, itemId, start, end, text.slice(start, end)].join("/");
