import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";

/** What an event source mapping sends: the instant in seconds, everything else as the stream has it. */
export const streamEvent = (eventSourceARN: string, records: readonly StreamRecord[]) => ({
  Records: records.map(({ dynamodb, ...record }) => ({
    ...record,
    dynamodb: {
      ...dynamodb,
      ApproximateCreationDateTime: Number(dynamodb?.ApproximateCreationDateTime) / 1000,
    },
    eventSourceARN,
  })),
});

/** What EventBridge Scheduler sends. */
export const scheduledEvent = (name: string, now: Date) => ({
  version: "0",
  id: `${name}-${now.getTime()}`,
  "detail-type": "Scheduled Event",
  source: "aws.scheduler",
  account: "local",
  region: "local",
  time: now.toISOString(),
  resources: [name],
  detail: {},
});
