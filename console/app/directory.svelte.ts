import type { Page } from "#shared/http/page.ts";
import type { Agency, Project } from "#shared/people/agency.ts";
import type { Person } from "#shared/people/person.ts";
import { api } from "./api.ts";
import { messages } from "./messages.ts";
import { session } from "./session.svelte.ts";

const fresh = 5 * 60_000;

/** The API's order is that of the IDs, in which nobody finds anything. */
const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  one.name.localeCompare(other.name, "en");

/** In place of a victim service provider and its people, where the reader may not know them. */
const confidential = "confidential";

/** The names behind the IDs of agencies, projects and staff, as far as the person may know them. */
class Directory {
  agencies = $state.raw<readonly Agency[]>([]);
  projects = $state.raw<readonly Project[]>([]);
  people = $state.raw<readonly Person[]>([]);
  isKnown = $state(false);

  #readAt = Number.NEGATIVE_INFINITY;

  /** Reads them unless that was done a moment ago. Without them pages stand, with fewer names. */
  async load(): Promise<void> {
    if (Date.now() - this.#readAt < fresh) return;

    this.#readAt = Date.now();
    const [agencies, projects, people] = await Promise.all([
      all((query) => api.people.listAgencies({ query })),
      all((query) => api.people.listProjects({ query })),
      session.role === "caseWorker" ? [] : all((query) => api.people.listPeople({ query })),
    ]).catch(() => {
      this.#readAt = Number.NEGATIVE_INFINITY;
      return [this.agencies, this.projects, this.people] as const;
    });
    this.agencies = agencies.toSorted(byName);
    this.projects = projects.toSorted(byName);
    this.people = people.toSorted(byName);
    this.isKnown = true;
  }

  /** After something was added or changed. */
  async reload(): Promise<void> {
    this.#readAt = Number.NEGATIVE_INFINITY;
    await this.load();
  }

  agencyName(agencyId: string | null | undefined): string {
    const shell = messages.shell;
    if (!agencyId) return shell.roles.cocAdmin;
    if (agencyId === confidential) return shell.confidentialProgram;
    if (agencyId === session.agency?.agencyId) return session.agency.name;

    return this.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? "";
  }

  project(projectId: string): Project | undefined {
    return this.projects.find((project) => project.projectId === projectId);
  }

  /** Empty where the reader may not know: a case worker knows agencies, not other people. */
  personName(personId: string | null): string {
    const { me } = session;
    if (personId === me.personId) return me.name || me.email;
    const person = this.people.find((each) => each.personId === personId);

    return person?.name || person?.email || "";
  }
}

async function all<Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await read({ limit: 100, ...(cursor && { cursor }) });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

export const directory = new Directory();
