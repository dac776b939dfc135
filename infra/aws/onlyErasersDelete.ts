import type { Stack } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { grants } from "../grants.ts";
import { roleArn, tableArn } from "./arns.ts";
import { type DeployedFunction, deployedFunctions } from "./deployedFunctions.ts";
import type { Region } from "./regions.ts";

/**
 * The identity table's own policy: whoever is not granted the delete is denied it, an administrator of the
 * account too. Losing a key is losing what it encrypts, so no other policy may ever open this.
 */
export const onlyErasersDelete = (stack: Stack, region: Region): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: "OnlyErasersDelete",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ["dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "dynamodb:PartiQLDelete"],
        resources: [tableArn(stack, region, "identity")],
        conditions: {
          ArnNotEquals: {
            "aws:PrincipalArn": deployedFunctions
              .filter(mayErase)
              .map((eraser) => roleArn(stack, region, eraser)),
          },
        },
      }),
    ],
  });

const mayErase = ({ capability }: DeployedFunction): boolean =>
  grants[capability].some(
    ({ table, actions }) => table === "identity" && actions.includes("DeleteItem"),
  );
