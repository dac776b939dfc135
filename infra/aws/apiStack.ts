import { CfnParameter, Duration, Stack } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Capability } from "#shared/routes.ts";
import { grants } from "../grants.ts";
import type { DataStack } from "./dataStack.ts";
import { capabilityFunctions, type DeployedFunction, jobFunctions } from "./deployedFunctions.ts";
import { GrantedFunction } from "./grantedFunction.ts";
import { RegionApi } from "./regionApi.ts";
import type { Region } from "./regions.ts";
import { Schedule } from "./schedule.ts";
import { TableStream } from "./tableStream.ts";

/** What can be built anew at any time: a function for each capability and job, and the API before them. */
export class ApiStack extends Stack {
  constructor(scope: Construct, region: Region, data: DataStack) {
    super(scope, `haven-${region.id}-api`, {
      description: `Haven for ${region.domain}: functions and API`,
      env: { region: region.awsRegion },
      tags: { "haven:region": region.id },
    });

    const functionFor = (runs: DeployedFunction, timeout: Duration): LambdaFunction =>
      new GrantedFunction(this, runs.name, {
        region,
        runs,
        grants: grants[runs.capability],
        masterKeyArn: data.masterKey.keyArn,
        timeout,
      }).function;

    new RegionApi(this, "Api", {
      userPoolArn: this.#userPoolArn(),
      functions: Object.fromEntries(
        capabilityFunctions.map((runs) => [runs.name, functionFor(runs, longestAnswer)]),
      ) as Record<Capability, LambdaFunction>,
    });

    for (const { stream, everySeconds, ...runs } of jobFunctions) {
      const job = functionFor(runs, longestJob);

      if (stream) new TableStream(job, "Stream", { of: data.tables[stream], wakes: job });
      if (everySeconds) {
        new Schedule(job, "Schedule", { every: Duration.seconds(everySeconds), runs: job });
      }
    }
  }

  /** Without a user pool there is no API: the parameter has no default. */
  #userPoolArn(): string {
    return new CfnParameter(this, "UserPoolArn", {
      description: "The Cognito user pool whose access tokens the API takes",
      allowedPattern: "arn:[a-z-]+:cognito-idp:[a-z0-9-]+:[0-9]{12}:userpool/[A-Za-z0-9_-]+",
    }).valueAsString;
  }
}

/** API Gateway itself waits no longer. */
const longestAnswer = Duration.seconds(29);
const longestJob = Duration.minutes(5);
