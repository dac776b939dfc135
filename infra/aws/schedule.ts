import { type Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Schedule as EventBridgeSchedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";

interface ScheduleProps {
  readonly every: Duration;
  readonly runs: LambdaFunction;
}

/** Runs a job again and again. A missed run is not made up for: the next one does its work. */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, { every, runs }: ScheduleProps) {
    super(scope, id);

    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [runs.functionArn] }),
    );

    // The ready-made target would grant every version and alias of the function as well.
    const target = { arn: runs.functionArn, role, retryPolicy: { maximumRetryAttempts: 0 } };
    new EventBridgeSchedule(this, "Schedule", {
      schedule: ScheduleExpression.rate(every),
      target: { bind: () => target },
    });
  }
}
