import type { Policy } from "#shared/policy/policy.ts";
import type { PeopleTable } from "../people/peopleTable.ts";

const minute = 60_000;
const age = 5 * minute;

/**
 * The region's own list (rules.md §9): what its CoC administrator named, and agencies and projects. Those change
 * rarely and are asked for with many texts, so they are at most five minutes old. The projects of a victim service
 * provider are confidential: its agency is known to everybody signed in, they are not.
 */
export class RegionNames {
  readonly #people: PeopleTable;
  #known: { readonly names: readonly string[]; readonly until: number } | undefined;

  constructor(people: PeopleTable) {
    this.#people = people;
  }

  /** Without a look at the database: what the policy, which every request knows, says of it. */
  ofPolicy({ nameOfCoC, publicNames }: Policy): string[] {
    return [nameOfCoC, ...publicNames];
  }

  async all(policy: Policy): Promise<string[]> {
    if (!this.#known || this.#known.until <= Date.now()) {
      this.#known = { names: await this.#read(), until: Date.now() + age };
    }

    return [...new Set([...this.ofPolicy(policy), ...this.#known.names])];
  }

  async #read(): Promise<string[]> {
    const [agencies, projects] = await Promise.all([
      this.#people.list("AGENCIES", Number.POSITIVE_INFINITY),
      this.#people.list("PROJECTS", Number.POSITIVE_INFINITY),
    ]);
    const confidential = new Set(
      agencies.items.flatMap((agency) => (agency.victimServiceProvider ? agency.agencyId : [])),
    );

    return [
      ...agencies.items.map(({ name }) => name),
      ...projects.items
        .filter(({ agencyId }) => !confidential.has(agencyId))
        .map(({ name }) => name),
    ];
  }
}
