import type { Page } from "#shared/http/page.ts";

/** The trail is looked through piece by piece: so many may hold nothing before somebody has to ask for more. */
const pieces = 20;

/** The next page that holds something; a page without anything that has a next one says nothing yet. */
export async function pageWithEntries<Entry>(
  read: (cursor: string | undefined) => Promise<Page<Entry>>,
  cursor: string | undefined,
): Promise<Page<Entry>> {
  let page = await read(cursor);
  for (let n = 1; n < pieces && page.items.length === 0 && page.next !== null; n += 1) {
    page = await read(page.next);
  }

  return page;
}
