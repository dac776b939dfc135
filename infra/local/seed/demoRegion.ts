import type { Agency, Project } from "#shared/people/agency.ts";
import type { Person } from "#shared/people/person.ts";

type Named<Item, Key extends keyof Item> = Readonly<Omit<Item, "active" | "version" | Key>>;

/** A demo Continuum of Care: two agencies that share, one that does not, and a victim service provider. */
export const demoAgencies: readonly Named<Agency, never>[] = [
  { agencyId: "open-hearth", name: "Open Hearth", dataSharing: true, victimServiceProvider: false },
  {
    agencyId: "northside-outreach",
    name: "Northside Outreach",
    dataSharing: true,
    victimServiceProvider: false,
  },
  {
    agencyId: "harbor-light",
    name: "Harbor Light Mission",
    dataSharing: false,
    victimServiceProvider: false,
  },
  { agencyId: "safe-harbor", name: "Safe Harbor", dataSharing: false, victimServiceProvider: true },
];

/** `projectType` is HUD's number; 14 is Coordinated Entry. */
export const demoProjects: readonly Named<Project, never>[] = [
  project("open-hearth", "Hearth House", 0),
  project("open-hearth", "Rapid Rehousing", 13),
  project("open-hearth", "Coordinated Entry access point", 14),
  project("northside-outreach", "Street Outreach", 4),
  project("northside-outreach", "Night Shelter", 1),
  project("northside-outreach", "Coordinated Entry access point", 14),
  project("harbor-light", "Day Center", 11),
  project("safe-harbor", "Safe House", 0),
];

export const demoPeople: readonly Named<Person, never>[] = [
  person("maria@openhearth.example", "Maria Solberg", "caseWorker", "open-hearth"),
  person("lead@openhearth.example", "Grace Whitlock", "agencyLead", "open-hearth"),
  person("sam@northside.example", "Sam Okoro", "caseWorker", "northside-outreach"),
  person("lead@northside.example", "Priya Lindqvist", "agencyLead", "northside-outreach"),
  person("vera@safeharbor.example", "Vera Castellan", "caseWorker", "safe-harbor"),
  person("lead@safeharbor.example", "Ines Hallorann", "agencyLead", "safe-harbor"),
  person("nora@nosharing.example", "Nora Tamsin", "caseWorker", "harbor-light"),
  person("lead@nosharing.example", "Owen Marchetti", "agencyLead", "harbor-light"),
  person("admin@coc.example", "Dana Ferreira", "cocAdmin", null),
  person("admin2@coc.example", "Lee Abernathy", "cocAdmin", null),
];

function project(agencyId: string, name: string, projectType: number) {
  return { projectId: idOf(`${agencyId} ${name}`), agencyId, name, projectType };
}

function person(email: string, name: string, role: Person["role"], agencyId: string | null) {
  return { personId: idOf(email), email, name, role, agencyId };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
