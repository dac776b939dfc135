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
  #read: { readonly names: Promise<readonly string[]>; readonly until: number } | undefined;
  #ofPolicy: { readonly policy: Policy; readonly names: readonly string[] } | undefined;
  #all:
    | { readonly policy: Policy; readonly read: object; readonly names: readonly string[] }
    | undefined;

  constructor(people: PeopleTable) {
    this.#people = people;
  }

  /** Without a look at the database: what the policy, which every request knows, says of it. */
  ofPolicy(policy: Policy): readonly string[] {
    if (this.#ofPolicy?.policy !== policy) {
      this.#ofPolicy = { policy, names: [policy.nameOfCoC, ...policy.publicNames] };
    }

    return this.#ofPolicy.names;
  }

  /** The same list as long as nothing in it changed: what is made of it for looking up is then made once. */
  async all(policy: Policy): Promise<readonly string[]> {
    if (!this.#read || this.#read.until <= Date.now()) {
      this.#read = { names: this.#names(), until: Date.now() + age };
    }
    const read = this.#read;
    const names = await read.names.catch((error: Error) => {
      this.#read = undefined; // The next one asks again.
      throw error;
    });
    if (this.#all?.policy !== policy || this.#all.read !== read) {
      this.#all = { policy, read, names: [...new Set([...this.ofPolicy(policy), ...names])] };
    }

    return this.#all.names;
  }

  async #names(): Promise<string[]> {
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
