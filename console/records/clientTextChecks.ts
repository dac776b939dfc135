import type { ClientPage } from "../clients/clientPage.svelte.ts";
import { textChecksAbout } from "../identifiers/pageTextChecker.ts";
import type { TextChecks } from "../identifiers/textChecks.svelte.ts";

/**
 * Checks for the texts of a form about a client. Those of an identified record are stored as they are, for whoever
 * sees the identity; everybody else writes as into a record that names nobody.
 */
export const clientTextChecks = (page: ClientPage): TextChecks =>
  textChecksAbout({
    isOn: () => {
      const { client } = page.record;

      return client !== undefined && !(client.kind === "identified" && client.seenAs === "full");
    },
    clientIds: () => [page.clientId],
  });
