import { Stack, Validations } from "aws-cdk-lib";
import {
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  MethodLoggingLevel,
  SpecRestApi,
} from "aws-cdk-lib/aws-apigateway";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Capability } from "#shared/routes.ts";
import { apiDefinition } from "./apiDefinition.ts";

interface RegionApiProps {
  readonly functions: Readonly<Record<Capability, LambdaFunction>>;
  readonly userPoolArn: string;
}

/** The REST API of a region, made from the route table. No log of it ever holds a path or a body. */
export class RegionApi extends Construct {
  constructor(scope: Construct, id: string, { functions, userPoolArn }: RegionApiProps) {
    super(scope, id);

    const integrationUri = (capability: Capability) =>
      Stack.of(this).formatArn({
        service: "apigateway",
        account: "lambda",
        resource: "path/2015-03-31/functions",
        resourceName: `${functions[capability].functionArn}/invocations`,
      });
    const api = new SpecRestApi(this, "Rest", {
      apiDefinition: ApiDefinition.fromInline(apiDefinition({ integrationUri, userPoolArn })),
      endpointTypes: [EndpointType.REGIONAL],
      // A definition the gateway only half understands must not go live half protected.
      failOnWarnings: true,
      cloudWatchRole: true,
      deployOptions: {
        stageName,
        accessLogDestination: new LogGroupLogDestination(
          new LogGroup(this, "AccessLog", { retention: RetentionDays.ONE_YEAR }),
        ),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(accessLogEntry)),
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        tracingEnabled: false,
      },
    });

    for (const capability of Object.values(functions)) {
      capability.addPermission("Gateway", {
        principal: new ServicePrincipal("apigateway.amazonaws.com"),
        sourceArn: api.arnForExecuteApi("*", "/*", stageName),
      });
    }

    Validations.of(api).acknowledge(...acknowledged);
  }
}

const stageName = "live";

/** The resource's path is the route's template: `/api/v1/clients/{clientId}`, without the Client ID. */
const accessLogEntry = {
  requestId: "$context.requestId",
  resourcePath: "$context.resourcePath",
  status: "$context.status",
  latency: "$context.responseLatency",
};

const acknowledged = [
  {
    id: "AwsSolutions-APIG2",
    reason:
      "The function validates by the route table's own schemas; the gateway's are an older draft.",
  },
  {
    id: "AwsSolutions-APIG3",
    reason: "Not yet: one firewall for the API and the sign-in comes with the console's hosting.",
  },
  {
    id: "AwsSolutions-APIG6",
    reason:
      "An execution log holds paths, which name clients. The access log holds the route alone.",
  },
  {
    id: "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]",
    reason: "The gateway takes no other role for its logs than one with this policy of AWS.",
  },
];
