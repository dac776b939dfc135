import { App } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { addRegion } from "#infra/aws/addRegion.ts";
import { type Region, regions } from "#infra/aws/regions.ts";

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

/** A region's two templates, without the functions' code. */
export function synthesizedRegion(region: Region = exampleRegion) {
  const app = new App({
    context: { "aws:cdk:bundling-stacks": [] },
    analyticsReporting: false,
    treeMetadata: false,
  });
  const { data, api } = addRegion(app, region);
  const findings = new AwsSolutionsChecks(app).validateScope(app).violations;
  const assembly = app.synth();
  const resources = (stackName: string) =>
    new Resources(assembly.getStackByName(stackName).template.Resources);

  return { data: resources(data.stackName), api: resources(api.stackName), findings };
}

/** The resources of a template, their values in plain text: `<Name>` stands for what AWS fills in. */
export class Resources {
  readonly all: readonly (Resource & { readonly id: string })[];

  constructor(resources: Readonly<Record<string, unknown>>) {
    this.all = Object.entries(resources).map(([id, resource]) => ({
      id,
      ...(inPlainText(resource) as Resource),
    }));
  }

  /** The properties of all resources of a type. */
  properties<Properties>(type: string): Properties[] {
    return this.all
      .filter(({ Type }) => Type === type)
      .map(({ Properties }) => Properties as Properties);
  }
}

export const exampleRegion = regions.find(({ id }) => id === "spokane") as Region;

function inPlainText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPlainText);
  if (typeof value !== "object" || value === null) return value;

  const [[key, inner] = ["", undefined], ...others] = Object.entries(value);
  if (others.length === 0 && key === "Ref") return `<${inner}>`;
  if (others.length === 0 && key === "Fn::Join")
    return (inPlainText(inner[1]) as string[]).join("");
  if (others.length === 0 && key === "Fn::GetAtt") return `<${inner.join(".")}>`;
  if (others.length === 0 && key === "Fn::ImportValue") return `<${inner}>`;
  if (others.length === 0 && key === "Fn::GetStackOutput") return `<${inner.OutputName}>`;

  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, inPlainText(inside)]),
  );
}
