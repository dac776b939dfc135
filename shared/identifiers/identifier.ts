export type IdentifierType =
  | "PERSON"
  | "PHONE"
  | "EMAIL"
  | "SSN"
  | "ADDRESS"
  | "DOB"
  | "AGE"
  | "HEALTH"
  | "HANDLE"
  | "ID";

/** `certain` is replaced without asking; the other two are a person's to decide. */
export type Certainty = "certain" | "likely" | "possible";

/** A stretch of a text that identifies somebody. Offsets are JavaScript string offsets, `end` exclusive. */
export interface Identifier {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  readonly certainty: Certainty;
}

/** What is known of one person. Every field is optional; an SSN may be partial, an address is one line of text. */
export interface KnownPerson {
  readonly first?: string | null;
  readonly middle?: string | null;
  readonly last?: string | null;
  readonly nicknames?: readonly string[];
  /** `YYYY-MM-DD`, or `M/D/YYYY`; what is no day counts as unknown. */
  readonly dob?: string | null;
  readonly ssn?: string | null;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly addresses?: readonly string[];
  readonly handles?: readonly string[];
}

/** The client a text is about and those who live, or lived, with the client. */
export interface KnownIdentity {
  readonly client?: KnownPerson;
  readonly household?: readonly (KnownPerson & { readonly relationship?: string })[];
}
