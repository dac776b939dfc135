import { expect, type Page, type Response } from "@playwright/test";
import { findClient, openedRecord, openPlace, openTab } from "./journey.ts";

/** What somebody saw of a page, or what the API told it. */
export interface Seen {
  readonly where: string;
  readonly text: string;
}

/** The tabs of a client's page, and what stands on each when it is there. */
const tabs = {
  Overview: "Identity",
  Household: "Household",
  Enrollments: "Enrollments",
  Services: "Services",
  Notes: "Notes",
  "Privacy & release": "Releases of information",
  History: "History",
};

const places = {
  "Find client": /recent records$/,
  Tickets: "Open",
  Queue: "Open",
  "Agencies & people": "People",
};
export type Place = keyof typeof places;

/**
 * Goes over every page of some records as somebody who is signed in, and remembers everything: what the pages
 * hold, whether shown or not, and each answer of the API.
 */
export class Walk {
  readonly seen: Seen[] = [];
  readonly #page: Page;
  readonly #who: string;
  readonly #answers: Promise<Seen>[] = [];

  constructor(page: Page, who: string) {
    this.#page = page;
    this.#who = who;
    page.on("response", (response) => {
      if (response.url().includes("/api/")) this.#answers.push(this.#answer(response));
    });
  }

  /** The client's page with all its tabs. */
  async client(clientId: string): Promise<void> {
    await findClient(this.#page, clientId);
    await expect(openedRecord(this.#page, clientId)).toBeVisible();

    for (const [tab, region] of Object.entries(tabs)) {
      const link = this.#page.getByRole("navigation", { name: "Record" }).getByText(tab);
      if (tab === "History" && (await link.count()) === 0) continue;

      await openTab(this.#page, tab);
      await this.look(`${tab} of ${clientId}`, region);
    }
  }

  /** A page that the navigation leads to. */
  async place(name: Place): Promise<void> {
    await openPlace(this.#page, name);
    await this.look(name, places[name]);
  }

  /** Remembers the page once it is complete. */
  async look(where: string, region: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("region", { name: region }).first()).toBeVisible();
    await expect(this.#page.getByText("Loading…")).toHaveCount(0);
    await expect(this.#page.getByRole("alert")).toHaveCount(0);

    this.seen.push({
      where: `${where} as ${this.#who}`,
      text: `${this.#page.url()} ${await this.#page.content()}`,
    });
  }

  async everything(): Promise<Seen[]> {
    return [...this.seen, ...(await Promise.all(this.#answers))];
  }

  async #answer(response: Response): Promise<Seen> {
    return {
      where: `${response.request().method()} ${new URL(response.url()).pathname} as ${this.#who}`,
      // A page that was left takes the answers with it that it no longer waits for.
      text: await response.text().catch(() => ""),
    };
  }
}
