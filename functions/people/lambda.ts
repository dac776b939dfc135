import { peopleRoutes } from "#shared/people/routes.ts";
import { AuditTable } from "../audit/auditTable.ts";
import { documentClient } from "../aws/documentClient.ts";
import { masterKey } from "../aws/masterKey.ts";
import { RegionKeys } from "../aws/regionKeys.ts";
import { required } from "../aws/required.ts";
import { lambda } from "../http/lambda.ts";
import { addAgency, addProject, invitePerson } from "./additions.ts";
import { changeAgency } from "./changeAgency.ts";
import { changePerson } from "./changePerson.ts";
import { listAgencies, listPeople, listProjects } from "./lists.ts";
import { me } from "./me.ts";
import { PeopleTable } from "./peopleTable.ts";
import { getPolicy, putPolicy } from "./policy.ts";

const people = new PeopleTable(documentClient, required("PEOPLE_TABLE"));
const audit = new AuditTable(documentClient, required("AUDIT_TABLE"));
const keys = new RegionKeys(documentClient, required("IDENTITY_TABLE"), masterKey());
const adding = { people, audit, keys };

export const handler = lambda(
  "people",
  peopleRoutes,
  {
    me: me(people),
    getPolicy: getPolicy(people),
    putPolicy: putPolicy(people, audit),
    listAgencies: listAgencies(adding),
    addAgency: addAgency(adding),
    changeAgency: changeAgency(people, audit),
    listProjects: listProjects(adding),
    addProject: addProject(adding),
    listPeople: listPeople(adding),
    invitePerson: invitePerson(adding),
    changePerson: changePerson(people, audit),
  },
  { actor: (subject) => people.actor(subject), policy: () => people.recentPolicy() },
);
