import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ConditionsFailed, type TransactItem } from "#functions/aws/transact.ts";
import { PeopleTable } from "#functions/people/peopleTable.ts";
import type { PolicyId } from "#shared/policy/policyId.ts";
import { presets } from "#shared/policy/presets.ts";
import { demoAgencies, demoPeople, demoProjects } from "./demoRegion.ts";

/** Agencies, projects, staff and the policy of the demo region; what is there already stays. */
export async function seedPeople(db: DynamoDBDocumentClient, policyId: PolicyId): Promise<void> {
  const people = new PeopleTable(db, "people");
  const first = { version: 1 } as const;

  await addMissing(people, [people.putPolicy(presets[policyId])]);
  for (const agency of demoAgencies)
    await addMissing(people, [
      people.putItem("AGENCIES", agency.agencyId, { ...agency, ...first, active: true }),
    ]);
  for (const project of demoProjects)
    await addMissing(people, [
      people.putItem("PROJECTS", project.projectId, { ...project, ...first }),
    ]);
  for (const person of demoPeople)
    await addMissing(people, [
      people.putItem("PEOPLE", person.personId, { ...person, ...first, active: true }),
      people.putEmail(person.email, person.personId),
    ]);
}

async function addMissing(people: PeopleTable, items: TransactItem[]): Promise<void> {
  await people.write(items).catch((error: unknown) => {
    if (!(error instanceof ConditionsFailed)) throw error;
  });
}
