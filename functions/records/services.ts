import { hopwaRecordTypes } from "#shared/hmis/recordType.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import { brokenServiceRules } from "#shared/records/serviceRules.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";
import { addItems } from "./addItem.ts";
import type { ItemTable } from "./itemTable.ts";
import { sealTexts } from "./itemTexts.ts";
import { mustFollowBirth } from "./mustFollowBirth.ts";
import { mustLiveTogether, openTogether } from "./openTogether.ts";
import { servedEnrollments } from "./servedEnrollments.ts";
import { viewService } from "./viewItems.ts";
import { vspStoresNoText } from "./vspStoresNoText.ts";

interface Serving {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly textCheck: TextCheck;
}

/** Logs a service for a client, or for several of the household in one step. */
export const addService =
  (serving: Serving): Operation<Routes["records"]["addService"]> =>
  async (request) => {
    const { clients, items, textCheck } = serving;
    const { actor, body, params, today } = request;
    const { DateProvided, RecordType, TypeProvided, enrollmentId } = body;
    const together = await openTogether(clients, request, params.clientId, body.others);
    const enrollments = await servedEnrollments(items, request, together, body);
    const [ofFirst] = enrollments;

    const item = await addItems(
      serving,
      "S",
      request,
      together,
      async (client, key, itemId, at, all) => {
        mustLiveTogether(all);
        if (enrollmentId && !ofFirst) {
          throw ruleBroken("enrollmentId", "One of your agency's enrollments of this client.");
        }
        if (body.comment && actor.victimServiceProvider) throw vspStoresNoText("comment");
        mustKeepRules(body, today, ofFirst?.EntryDate);
        const field = at === 0 ? "DateProvided" : `others.${at - 1}`;
        mustFollowBirth(client, DateProvided, field, "service");
        const { recordId } = client.record;
        const { comment } = body;
        const { texts, entries } = await textCheck.mustIdentifyNobody(request, client, { comment });

        return {
          item: {
            enrollmentId: enrollments[at]?.itemId ?? null,
            DateProvided,
            RecordType,
            TypeProvided,
            private: body.private ?? false,
            // Whoever was given the same by a HOPWA project may be told from it as well.
            restricted: isHopwaService(RecordType) || (ofFirst?.restricted ?? false),
            texts: sealTexts(recordId, key, `S#${itemId}`, texts),
          },
          with: entries,
        };
      },
    );

    return viewService(request, together[0], item);
  };

/** Corrects a service; its own agency's only. What it said before is kept. */
export const changeService =
  ({ clients, items, textCheck }: Serving): Operation<Routes["records"]["changeService"]> =>
  async (request) => {
    const { actor, body, params, today } = request;
    const opened = await clients.open(request, params.clientId);
    const before = await items.find("S", request, opened, params.itemId);
    if (!actsFor(actor, before.agencyId)) throw new ProblemError("not-allowed");
    mustMatch(request, before.version);
    if (body.comment && actor.victimServiceProvider) throw vspStoresNoText("comment");
    const { recordId } = opened.record;
    const enrollment =
      before.enrollmentId === null
        ? undefined
        : await items.get("E", recordId, before.enrollmentId);
    const said = {
      DateProvided: body.DateProvided ?? before.DateProvided,
      RecordType: body.RecordType ?? before.RecordType,
      TypeProvided: body.TypeProvided ?? before.TypeProvided,
    };
    mustKeepRules(said, today, enrollment?.EntryDate);
    // Without an enrollment to ask, what was restricted stays so.
    const ofProject = enrollment ? enrollment.restricted : before.restricted;
    let after = before;

    await clients.change(request, [opened], async ([client]) => {
      const { key } = client;
      if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      mustFollowBirth(client, said.DateProvided, "DateProvided", "service");
      const sk = `S#${before.itemId}`;
      const { comment } = body;
      const { texts, entries } = await textCheck.mustIdentifyNobody(request, client, { comment });
      const { comment: _, ...others } = before.texts ?? {};
      const kept = comment === undefined ? before.texts : others;
      after = {
        ...before,
        ...said,
        private: body.private ?? before.private,
        restricted: isHopwaService(said.RecordType) || (ofProject ?? false),
        texts: { ...kept, ...sealTexts(recordId, key, sk, texts) },
        version: before.version + 1,
      };

      return {
        items: [
          items.put("S", recordId, after),
          items.putFormer("S", recordId, before),
          ...entries,
        ],
        fields: saidFields(body),
      };
    });

    return viewService(request, opened, after);
  };

function mustKeepRules(
  service: Parameters<typeof brokenServiceRules>[0],
  today: string,
  EntryDate: string | undefined,
): void {
  const errors = brokenServiceRules(service, today, EntryDate);
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
}

const isHopwaService = (recordType: number): boolean =>
  hopwaRecordTypes.some((each) => each === recordType);
