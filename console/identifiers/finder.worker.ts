import { readClientId } from "#shared/anonymization/clientId.ts";
import { checkText } from "#shared/identifiers/checkText.ts";
import { inStaffContact } from "#shared/identifiers/inStaffContact.ts";
import { foundSpan } from "#shared/identifiers/textSpan.ts";
import type { Answer, Call } from "./textChecker.ts";
import type { TextToCheck } from "./textChecks.svelte.ts";

let publicNames: readonly string[] = [];

const answer = (message: Answer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Call>) => {
  if ("names" in data) {
    publicNames = data.names;
    return;
  }
  const { n } = data;
  try {
    answer({ n, found: found(data) });
  } catch {
    // An error may quote the text: nothing of it leaves the worker.
    answer({ n, found: "failed" });
  }
};

/** As the server looks through a text before it stores it. */
function found({ text, clientIds, namesStaff, known }: TextToCheck) {
  const [clientId] = clientIds;
  const findings = checkText(text, {
    publicNames,
    ...(known && { known }),
    ...(clientId && { clientId }),
  }).filter(({ start, end }) => {
    const named = readClientId(text.slice(start, end));

    return named === null || !clientIds.includes(named);
  });

  return (namesStaff ? inStaffContact(findings) : findings).map(foundSpan);
}
