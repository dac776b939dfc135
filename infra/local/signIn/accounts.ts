import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { PeopleTable } from "#functions/people/peopleTable.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Person } from "#shared/people/person.ts";

/** Who may sign in: every active person of the region, by e-mail address. */
export class Accounts {
  readonly #db: DynamoDBDocumentClient;
  readonly #people: PeopleTable;

  constructor(db: DynamoDBDocumentClient) {
    this.#db = db;
    this.#people = new PeopleTable(db, "people");
  }

  async byEmail(email: string): Promise<Person | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: "people", Key: { pk: "EMAIL", sk: email.trim().toLowerCase() } }),
    );
    return Item && (await this.byId(Item.personId));
  }

  async byId(personId: string): Promise<Person | undefined> {
    return (await this.#mayAct(personId)) ? this.#people.get("PEOPLE", personId) : undefined;
  }

  /** As the functions see it: somebody of an agency that is closed cannot sign in either. */
  #mayAct(personId: string): Promise<boolean> {
    return this.#people.actor(personId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ProblemError) return false;
        throw error;
      },
    );
  }
}
