import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { AnyPrincipal, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";

/** The two keys of a region. Without them nothing stored can be read again, so they are kept for ever. */
export class RegionKeys extends Construct {
  /** Encrypts tables, indexes, streams and backups at rest. */
  readonly tables: Key;
  /** Wraps the region's root key, under which every client's data key stands. */
  readonly master: Key;

  constructor(scope: Construct, id: string, { regionId }: { readonly regionId: string }) {
    super(scope, id);

    this.tables = new Key(this, "Tables", {
      alias: `haven/${regionId}/tables`,
      description: `${regionId}: the tables at rest`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.tables.addToResourcePolicy(throughDynamoDb(Stack.of(this)));

    this.master = new Key(this, "Master", {
      alias: `haven/${regionId}/master`,
      description: `${regionId}: wraps the root of the clients' data keys`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

/**
 * Whoever may use a table may have DynamoDB open it, and nobody may use the key in another way: who may use
 * which table is said in one place, the grants. This is the key policy that DynamoDB's manual gives
 * ("Authorizing use of your KMS key"), with its two patterns of actions written out.
 */
const throughDynamoDb = ({ account, region }: Stack): PolicyStatement =>
  new PolicyStatement({
    sid: "ThroughDynamoDbAlone",
    principals: [new AnyPrincipal()],
    actions: [
      "kms:CreateGrant",
      "kms:Decrypt",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyWithoutPlaintext",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ],
    resources: ["*"],
    conditions: {
      StringEquals: {
        "kms:CallerAccount": account,
        "kms:ViaService": `dynamodb.${region}.amazonaws.com`,
      },
    },
  });
