import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The least that any function loads: what the loading of each is measured beside. */
export const documentClient = DynamoDBDocumentClient.from(new DynamoDBClient({}));
