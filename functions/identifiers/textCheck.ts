import { ProblemError } from "#shared/http/problem.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import type { Level } from "#shared/identifiers/levels.ts";
import type { PassedSpan } from "#shared/identifiers/passed.ts";
import type { TextSpan } from "#shared/identifiers/textSpan.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import { log } from "../http/log.ts";
import type { Asking } from "../http/request.ts";
import { asChecked, type Checked, type Texts } from "./checkedText.ts";
import { loadFinder } from "./loadFinder.ts";
import type { RegionNames } from "./regionNames.ts";
import type { GivenText } from "./spansOf.ts";

/** What the trail calls it when findings were passed: the agency's lead looks at samples of these. */
export const passAction = "records.passTextCheck";

/** A request whose body may say what of its texts is passed. */
export interface Writing extends Asking {
  readonly body: object & { readonly passed?: readonly PassedSpan[] | undefined };
}

/** Whom texts are about: the record on whose trail a pass stands, the Client IDs they may name, who is known. */
export interface About {
  readonly recordId: string;
  readonly clientIds: readonly string[];
  readonly known?: KnownIdentity;
}

/** Texts that may be sealed, and the entries for what was passed in them; written in one transaction. */
export interface CheckedTexts<Given extends Texts> {
  readonly texts: Checked<Given>;
  readonly entries: TransactItem[];
}

/** The server's check of free texts before anything is stored (rules.md §9): it has the last word. */
export class TextCheck {
  readonly #names: RegionNames;
  readonly #audit: AuditTable;
  readonly #load: typeof loadFinder;

  constructor(names: RegionNames, audit: AuditTable, load = loadFinder) {
    this.#names = names;
    this.#audit = audit;
    this.#load = load;
  }

  /**
   * Texts about a client. Those of an identified record are not looked through: they are scrubbed when it is
   * de-identified. Whoever sees a record as one that names nobody is treated as if it did: what is refused and
   * what is not would else tell that somebody is named. Of the record's Client IDs they may name the one asked by:
   * another would tell that it is the same record's.
   */
  async mustIdentifyNobody<Given extends Texts>(
    asking: Writing,
    { record, clientId, sight }: OpenedClient,
    texts: Given,
  ): Promise<CheckedTexts<Given>> {
    if (record.kind === "identified" && sight.seenAs === "full") {
      return { texts: asChecked(texts), entries: [] };
    }

    return this.mustNameNobody(asking, { recordId: record.recordId, clientIds: [clientId] }, texts);
  }

  /** Texts that identify nobody, whosever they are: refused with what they hold, unless it was passed. */
  async mustNameNobody<Given extends Texts>(
    asking: Writing,
    about: About,
    texts: Given,
  ): Promise<CheckedTexts<Given>> {
    const { passed = [] } = asking.body;
    const given = Object.entries(texts).flatMap(([field, text]) => (text ? [{ field, text }] : []));
    const { spans, errors } = await this.#find(asking, about, given, passed);
    if (errors.length > 0) {
      throw new ProblemError("identifier-in-text", {
        errors,
        spans: spans.filter((span) => holdsUp(span) && !isPassed(passed, span)),
      });
    }
    const held = spans.filter(holdsUp);

    return {
      texts: asChecked(texts),
      entries: held.length > 0 ? [this.#entry(asking, about, held)] : [],
    };
  }

  /** Levels and places of what a text holds; nothing of it is kept. */
  async look(
    asking: Asking,
    text: string,
    clientId: string | undefined,
  ): Promise<{ level: Level | null; spans: readonly TextSpan[] }> {
    const clientIds = clientId ? [clientId] : [];

    return this.#find(asking, { clientIds }, [{ field: "text", text }], []);
  }

  /** If the check itself fails nothing is saved; of what failed only the kind of error is told to the log. */
  async #find(
    asking: Asking,
    about: Omit<About, "recordId">,
    given: readonly GivenText[],
    passed: readonly PassedSpan[],
  ) {
    if (given.length === 0) return { level: null, spans: [], errors: [] };
    try {
      const { levelOf, reasons, spansOf } = await this.#load();
      const { clientIds, known } = about;
      const findWith = (publicNames: readonly string[]) =>
        spansOf(given, { clientIds, publicNames, ...(known && { known }) });
      const found = findWith(this.#names.ofPolicy(asking.policy));
      // Most texts hold nothing, so the names of agencies and projects are read for few.
      const spans = found.some(holdsUp) ? findWith(await this.#names.all(asking.policy)) : found;
      const open = spans.filter((span) => holdsUp(span) && !isPassed(passed, span));

      return { level: levelOf(spans), spans, errors: reasons(open) };
    } catch (error) {
      const { requestId, operation } = asking;
      const name = error instanceof Error ? error.name : "unknown";
      log({ level: "error", requestId, operation, error: name });
      throw new ProblemError("text-not-checked", { retryAfter: 5 });
    }
  }

  #entry(asking: Asking, { recordId, clientIds }: About, held: readonly TextSpan[]): TransactItem {
    const fields = held.map(({ field, type, pass }) => `${field}:${type}:${pass}`);

    return this.#audit.entry(
      { ...asking, operation: passAction },
      { pk: recordKey(recordId).pk, clientIds, fields: [...new Set(fields)] },
    );
  }
}

const holdsUp = ({ level }: TextSpan) => level !== "hint";

const isPassed = (
  passed: readonly PassedSpan[],
  { field, start, end, type, pass }: TextSpan,
): boolean =>
  passed.some(
    (said) =>
      said.field === field &&
      said.start === start &&
      said.end === end &&
      said.type === type &&
      said.pass === pass,
  );
