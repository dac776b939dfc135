import type { Agency, Project } from "#shared/people/agency.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { ExternalTable } from "./externalTable.ts";

/** The tables that an import works on. */
export interface ImportTables {
  readonly clients: ClientTable;
  readonly people: PeopleTable;
  readonly audit: AuditTable;
  readonly externals: ExternalTable;
}

/** A project with the agency that runs it. */
export interface ImportedProject {
  readonly project: Project;
  readonly agency: Agency;
}

/** One batch at work: who imports, by which policy, and the projects its rows name. */
export class Importing {
  readonly asking: Asking;
  readonly policy: Policy;
  readonly tables: ImportTables;
  #projects = new Map<string, Promise<ImportedProject | undefined>>();

  constructor(asking: Asking, policy: Policy, tables: ImportTables) {
    this.asking = asking;
    this.policy = policy;
    this.tables = tables;
  }

  /** The same batch, a moment later. */
  at(now: Date): Importing {
    const later = new Importing({ ...this.asking, now }, this.policy, this.tables);
    later.#projects = this.#projects;

    return later;
  }

  /** The project that has this ID at the source; undefined when it did not come in. */
  project(externalId: string): Promise<ImportedProject | undefined> {
    const known = this.#projects.get(externalId);
    if (known) return known;

    const read = this.#read(externalId);
    this.#projects.set(externalId, read);
    return read;
  }

  async #read(externalId: string): Promise<ImportedProject | undefined> {
    const { externals, people } = this.tables;
    const project = await people.get("PROJECTS", await externals.id("Project", externalId));
    const agency = project && (await people.get("AGENCIES", project.agencyId));

    return agency && { project, agency };
  }
}
