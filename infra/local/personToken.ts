import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { clientOf, runningDatabase, startDatabase } from "./database.ts";
import type { Settings } from "./settings.ts";
import { newAccessToken } from "./signIn/accessToken.ts";
import { Accounts } from "./signIn/accounts.ts";
import { signingKey } from "./signIn/signingKey.ts";
import { StartProblem } from "./startProblem.ts";

/** A bearer token of an active person, valid for one hour, whether the region runs or not. */
export async function personToken(settings: Settings, email: string): Promise<string> {
  const database = runningDatabase(settings) ?? (await startDatabase(settings));
  const db = clientOf(database);

  try {
    const person = await new Accounts(DynamoDBDocumentClient.from(db))
      .byEmail(email)
      .catch((error: Error) => {
        if (error.name !== "ResourceNotFoundException") throw error;
      });
    if (!person)
      throw new StartProblem(
        "No active person has this e-mail address. Was the region started once?",
      );

    const issuer = `http://localhost:${settings.port}/oidc`;
    return await newAccessToken(signingKey(settings.dataFolder), issuer, person.personId);
  } finally {
    db.destroy();
    await database.stop();
  }
}
