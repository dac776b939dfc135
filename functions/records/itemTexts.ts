import { readsText } from "#shared/anonymization/sight.ts";
import type { DataKey, Envelope } from "../aws/envelope.ts";
import { type OpenedClient, openValue, sealValue } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { CheckedText } from "../identifiers/checkedText.ts";
import type { ItemKind, StoredItem } from "./storedItem.ts";

/** What a text's envelope is bound to besides its item. */
export const textAttribute = (name: string): string => `texts.${name}`;

/** One checked text, sealed for its place. */
export const sealText = (
  recordId: string,
  key: DataKey,
  sk: string,
  attribute: string,
  text: CheckedText,
): Envelope => sealValue(recordId, key, sk, attribute, text);

/** Free texts of an item, checked and sealed for their places; one that is not given is left out. */
export const sealTexts = (
  recordId: string,
  key: DataKey,
  sk: string,
  texts: Readonly<Record<string, CheckedText | null | undefined>>,
): Record<string, Envelope> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text ? [[name, sealText(recordId, key, sk, textAttribute(name), text)]] : [],
    ),
  );

/**
 * The texts of an item that its reader may read; none where texts are not read, and none from behind a seal or
 * while a scrub is at work.
 */
export function openTexts<Kind extends ItemKind>(
  { actor }: Pick<Asking, "actor">,
  { record, key, sight }: OpenedClient,
  kind: Kind,
  item: StoredItem<Kind>,
): Record<string, string> {
  if (!key || !readsText(actor, sight, item)) return {};

  return Object.fromEntries(
    Object.entries(item.texts ?? {}).flatMap(([name, envelope]) =>
      envelope.keyId === key.keyId
        ? [
            [
              name,
              String(
                openValue(
                  record.recordId,
                  key,
                  `${kind}#${item.itemId}`,
                  textAttribute(name),
                  envelope,
                ),
              ),
            ],
          ]
        : [],
    ),
  );
}
