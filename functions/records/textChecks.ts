import { type Annotations, everything, view } from "#shared/anonymization/view.ts";
import type { CheckedSpans, PublicNames } from "#shared/records/textCheckRoutes.ts";
import type { Routes } from "#shared/routes.ts";
import type { Operation } from "../http/request.ts";
import type { RegionNames } from "../identifiers/regionNames.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";

const spansVisibility = {
  level: "open",
  spans: "open",
} as const satisfies Annotations<CheckedSpans>;
const namesVisibility = { names: "open" } as const satisfies Annotations<PublicNames>;

/** Answers with places alone. No record is read, so none is told of, and nothing is stored or logged. */
export const checkText =
  (textCheck: TextCheck): Operation<Routes["records"]["checkText"]> =>
  async (request) => {
    const { text, clientId } = request.body;
    const { level, spans } = await textCheck.look(request, text, clientId);

    return view<CheckedSpans>(spansVisibility, everything, {
      level,
      spans: spans.map(({ field: _, ...span }) => span),
    });
  };

/** What the console's own check takes for public, so that it answers as this one does. */
export const listPublicNames =
  (regionNames: RegionNames): Operation<Routes["records"]["listPublicNames"]> =>
  async ({ policy }) =>
    view<PublicNames>(namesVisibility, everything, {
      names: [...(await regionNames.all(policy))],
    });
