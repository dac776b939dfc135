import { ReferenceStrength, Stack, Validations } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  EventSourceMapping,
  type Function as LambdaFunction,
  StartingPosition,
} from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

interface TableStreamProps {
  readonly of: Table;
  readonly wakes: LambdaFunction;
}

/**
 * Wakes a job by each change of a table. One bad change is told apart and set aside in a queue, so that it
 * never holds up the ones behind it; a queued message says where in the stream, not what.
 */
export class TableStream extends Construct {
  constructor(scope: Construct, id: string, { of, wakes }: TableStreamProps) {
    super(scope, id);

    // A weak reference: a restored table has another stream, and a strong one would forbid the change.
    const streamArn = Stack.consumeReference(of.tableStreamArn ?? "", ReferenceStrength.WEAK);
    const setAside = new Queue(this, "SetAside", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    Validations.of(setAside).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "This queue is itself where failed changes are set aside.",
    });

    wakes.addToRolePolicy(
      new PolicyStatement({
        actions: [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        resources: [streamArn],
      }),
    );
    new EventSourceMapping(this, "Source", {
      target: wakes,
      eventSourceArn: streamArn,
      batchSize: 10,
      startingPosition: StartingPosition.TRIM_HORIZON,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      onFailure: new SqsDlq(setAside),
    });
  }
}
