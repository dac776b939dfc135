import { SvelteMap } from "svelte/reactivity";
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
  /** By place and word: an answer outlives a plan made again only where the very same word stands in the same place. */
  readonly #answers = new SvelteMap<string, "replace" | "keep">();
  #run = 0;

  constructor(read: ReadPlan) {
    this.#read = read;
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

  /** Reads the plan from its first page; pages of two versions are never put together. */
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
        if (this.plan && page.planVersion !== this.plan.planVersion) return await this.load();

        this.plan = page;
        this.texts = [...this.texts, ...page.members.flatMap(({ texts }) => texts)];
        cursor = page.next ?? undefined;
        more = cursor !== undefined;
      }
    } catch (failure) {
      if (run === this.#run) this.failure = failure;
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

  textsOf(clientId: string): PlanText[] {
    return this.texts.filter((text) => text.clientId === clientId);
  }

  readonly choices = $derived<Choice[]>(
    this.questions.flatMap(({ text, span }) => {
      const answer = this.answerTo(text, span);
      if (!answer) return [];

      const { clientId, itemId } = text;
      return [
        { clientId, itemId, start: span.start, end: span.end, replace: answer === "replace" },
      ] as Choice[];
    }),
  );
}

const place = ({ clientId, itemId, text }: PlanText, { start, end }: Span) =>
  [clientId, itemId, start, end, text.slice(start, end)].join("/");
