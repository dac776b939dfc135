import * as z from "zod";
import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import type { LabelledNote } from "../identifiers/labelled.ts";

const PiiSet = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(
      z.object({
        entity_type: z.string(),
        start_position: z.int(),
        end_position: z.int(),
      }),
    ),
  }),
);

/** The kinds that mean the same here; others of such a set (credit cards, titles, cities) are not looked for. */
const types: Readonly<Record<string, IdentifierType>> = {
  PERSON: "PERSON",
  PHONE_NUMBER: "PHONE",
  EMAIL_ADDRESS: "EMAIL",
  US_SSN: "SSN",
  STREET_ADDRESS: "ADDRESS",
  ADDRESS: "ADDRESS",
};

/**
 * A set of texts labelled elsewhere, as notes. Where another kind is labelled nothing is wanted, so such a text is
 * neither clean nor missed; what is found there counts as wrong.
 */
export const spansElsewhere = (json: string): LabelledNote[] =>
  PiiSet.parse(JSON.parse(json)).map(({ full_text, spans }, at) => ({
    id: String(at),
    language: "en",
    text: full_text,
    spans: spans.flatMap(({ entity_type, start_position, end_position }) => {
      const type = types[entity_type];

      return type ? [{ start: start_position, end: end_position, type }] : [];
    }),
  }));
