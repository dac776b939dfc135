import { describe, expect, test } from "vitest";
import { deployedFunctions } from "#infra/aws/deployedFunctions.ts";
import { physicalTableName, regions } from "#infra/aws/regions.ts";
import { grants } from "#infra/grants.ts";
import { exampleRegion, synthesizedRegion } from "./synthesizedRegion.ts";

interface FunctionProperties {
  readonly Description: string;
  readonly Environment: { readonly Variables: Readonly<Record<string, string>> };
}

interface StageProperties {
  readonly AccessLogSetting: { readonly Format: string };
}

const { api, findings } = synthesizedRegion();
const functions = api.properties<FunctionProperties>("AWS::Lambda::Function");
const [stage] = api.properties<StageProperties>("AWS::ApiGateway::Stage");

test("nothing that the AWS Solutions rules find is left without a written reason", () => {
  expect(findings).toEqual([]);
});

test("the example regions differ in name and policy, and their time zones exist", () => {
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
  expect(new Set(regions.map(({ policy }) => policy)).size).toBe(2);
  for (const { timeZone } of regions) {
    expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
  }
});

describe("a function", () => {
  test("exists for each capability and each job, and for nothing else", () => {
    expect(functions.map(({ Description }) => Description).sort()).toEqual(
      deployedFunctions.map(({ name }) => `${exampleRegion.id}: ${name}`).sort(),
    );
  });

  test.each(deployedFunctions)(
    "$name is told of the tables it has a grant on, and no others",
    (runs) => {
      const { Environment } = functions.find(({ Description }) =>
        Description.endsWith(`: ${runs.name}`),
      ) as FunctionProperties;
      const told = Object.entries(Environment.Variables).filter(([name]) =>
        name.endsWith("_TABLE"),
      );
      const granted = new Set(grants[runs.capability].map(({ table }) => table));

      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(
          [...granted].map((table) => [
            `${table.toUpperCase()}_TABLE`,
            physicalTableName(exampleRegion, table),
          ]),
        ),
      );
      expect(Environment.Variables).toMatchObject({
        REGION_ID: "spokane",
        POLICY: "spokane-2021",
        TIME_ZONE: "America/Los_Angeles",
      });
    },
  );

  test("runs on Node 24 and arm64, logs JSON, and is not traced", () => {
    for (const properties of functions) {
      expect(properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        LoggingConfig: { LogFormat: "JSON" },
      });
      expect(properties).not.toHaveProperty("TracingConfig");
    }
  });

  test("keeps its log for a year, and so does the API", () => {
    const logs = api.properties("AWS::Logs::LogGroup");

    expect(logs).toHaveLength(functions.length + 1);
    for (const log of logs) expect(log).toMatchObject({ RetentionInDays: 365 });
  });
});

describe("the API's log", () => {
  test("holds the route, the status, the time taken and the request, never a path", () => {
    expect(JSON.parse(stage?.AccessLogSetting.Format ?? "")).toEqual({
      requestId: "$context.requestId",
      resourcePath: "$context.resourcePath",
      status: "$context.status",
      latency: "$context.responseLatency",
    });
  });

  test("is the only one: no trace and no execution log, which would hold paths and bodies", () => {
    expect(stage).toMatchObject({
      TracingEnabled: false,
      MethodSettings: [{ DataTraceEnabled: false, LoggingLevel: "OFF" }],
    });
  });
});

describe("a job", () => {
  test("is woken by the table's stream, and one bad change holds up no other", () => {
    const [source, ...others] = api.properties("AWS::Lambda::EventSourceMapping");

    expect(others).toEqual([]);
    expect(source).toMatchObject({
      EventSourceArn: expect.stringContaining("tickets"),
      FunctionName: expect.stringContaining("deidentificationWorker"),
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: expect.stringContaining("SetAside") } },
    });
  });

  test("is swept every minute, whatever the stream lost", () => {
    const [schedule, ...others] = api.properties("AWS::Scheduler::Schedule");

    expect(others).toEqual([]);
    expect(schedule).toMatchObject({
      ScheduleExpression: "rate(1 minute)",
      Target: { Arn: expect.stringContaining("deidentificationSweep") },
    });
  });
});
