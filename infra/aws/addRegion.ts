import type { App } from "aws-cdk-lib";
import { ApiStack } from "./apiStack.ts";
import { DataStack } from "./dataStack.ts";
import type { Region } from "./regions.ts";

/** A region is two stacks: one that is kept, and one that may be thrown away and made again. */
export function addRegion(app: App, region: Region): { data: DataStack; api: ApiStack } {
  const data = new DataStack(app, region);

  return { data, api: new ApiStack(app, region, data) };
}
