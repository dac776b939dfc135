import { type Duration, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Grant } from "../grants.ts";
import { tableArn } from "./arns.ts";
import { bundledCode } from "./bundle.ts";
import { type DeployedFunction, roleName } from "./deployedFunctions.ts";
import { environment } from "./environment.ts";
import type { Region } from "./regions.ts";
import { masterKeyStatements, statements } from "./statements.ts";

export interface GrantedFunctionProps {
  readonly region: Region;
  readonly runs: DeployedFunction;
  readonly grants: readonly Grant[];
  readonly masterKeyArn: string;
  readonly timeout: Duration;
}

/**
 * A function that starts with no rights at all, without even the usual managed policy: it may do what its
 * grants say and write to its own log. Tracing is off: a trace holds the path, and the right to send one
 * cannot be narrowed to a resource.
 */
export class GrantedFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(
    scope: Construct,
    id: string,
    { region, runs, grants, masterKeyArn, timeout }: GrantedFunctionProps,
  ) {
    super(scope, id);

    const role = new Role(this, "Role", {
      roleName: roleName(region, runs),
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    });
    const log = new LogGroup(this, "Log", { retention: RetentionDays.ONE_YEAR });
    log.grantWrite(role);

    this.function = new LambdaFunction(this, "Function", {
      description: `${region.id}: ${runs.name}`,
      code: bundledCode(runs.entry),
      handler: `index.${runs.handler}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout,
      role,
      initialPolicy: [
        ...statements(grants, (table) => tableArn(Stack.of(this), region, table)),
        ...masterKeyStatements(grants, masterKeyArn, region.id),
      ],
      environment: environment(region, grants, masterKeyArn),
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
  }
}
