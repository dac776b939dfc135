import * as z from "zod";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/routes.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** Every string of a request's body that can hold any words, as `records.addNote text`. */
export const freeStrings = (): string[] =>
  Object.entries(routes).flatMap(([capability, table]) =>
    Object.entries<Route>(table).flatMap(([name, { body }]) => {
      if (!body) return [];
      const schema = z.toJSONSchema(body, { io: "input", unrepresentable: "any" }) as Schema;

      return [...new Set(stringsIn(schema, []))].map((path) => `${capability}.${name} ${path}`);
    }),
  );

function stringsIn(schema: Schema, path: readonly string[]): string[] {
  const { anyOf = [], oneOf = [], allOf = [], properties = {}, items } = schema;
  const { additionalProperties: others } = schema;
  if (schema.const !== undefined || schema.enum) return [];
  const isString = [schema.type].flat().includes("string");

  return [
    ...(isString && !isBound(schema) ? [path.join(".")] : []),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((each) => stringsIn(each, path)),
    ...Object.entries(properties).flatMap(([name, each]) => stringsIn(each, [...path, name])),
    ...(items ? stringsIn(items, [...path, "*"]) : []),
    ...(typeof others === "object" ? stringsIn(others, [...path, "*"]) : []),
  ];
}

/** An ID, a date, an e-mail address of staff, a file of a set: no words fit in. */
const isBound = ({ format, pattern = "" }: Schema) =>
  format !== undefined || /^\^(\\d|\[0-9A-Za-z_-\]|\[A-Za-z0-9_-\])/.test(pattern);
