import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { addRegion } from "./addRegion.ts";
import { regions } from "./regions.ts";

const app = new App();

for (const region of regions) addRegion(app, region);

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
