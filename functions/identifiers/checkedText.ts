declare const checked: unique symbol;

/** A text that was looked through for what identifies somebody: the only kind that can be sealed into a record. */
export type CheckedText = string & { readonly [checked]: true };

/** Texts by field, as they were given and as they may be sealed. */
export type Texts = Readonly<Record<string, string | null | undefined>>;
export type Checked<Given extends Texts> = {
  readonly [Field in keyof Given]: Given[Field] extends string
    ? CheckedText
    : CheckedText | Extract<Given[Field], null | undefined>;
};

/** Texts that nothing was found in, or nothing that was not passed; or that need no check. */
export const asChecked = <Given extends Texts>(texts: Given): Checked<Given> =>
  texts as unknown as Checked<Given>;

/** Who consented to be identified: a name by its purpose, of a record that says who the client is. */
export const nameOfIdentified = (name: string | undefined): CheckedText | undefined =>
  name as CheckedText | undefined;
