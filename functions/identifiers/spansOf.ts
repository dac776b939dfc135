import { readClientId } from "#shared/anonymization/clientId.ts";
import { type CheckOptions, checkText } from "#shared/identifiers/checkText.ts";
import { inStaffContact } from "#shared/identifiers/inStaffContact.ts";
import { foundSpan, type TextSpan } from "#shared/identifiers/textSpan.ts";

/** One of the texts of a request, by the name its field has in a problem. */
export interface GivenText {
  readonly field: string;
  readonly text: string;
}

interface Options extends Pick<CheckOptions, "known" | "publicNames"> {
  /** Client IDs that the texts may name. */
  readonly clientIds: readonly string[];
}

/** What the texts of a request hold, by field and place. */
export const spansOf = (given: readonly GivenText[], options: Options): TextSpan[] =>
  given.flatMap(({ field, text }) => {
    const { clientIds, ...known } = options;
    const [clientId] = clientIds;
    const findings = checkText(text, { ...known, ...(clientId && { clientId }) }).filter(
      ({ start, end }) => !isOneOf(clientIds, text.slice(start, end)),
    );

    return (field === "contact" ? inStaffContact(findings) : findings).map((finding) => ({
      field,
      ...foundSpan(finding),
    }));
  });

const isOneOf = (clientIds: readonly string[], words: string) => {
  const clientId = readClientId(words);

  return clientId !== null && clientIds.includes(clientId);
};
