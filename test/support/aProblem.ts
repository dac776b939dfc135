import { type ProblemSlug, problems } from "#shared/http/problem.ts";

/** An answer that is this problem, with its status; `fields` are those it must name, in their order. */
export const aProblem = (slug: ProblemSlug, ...fields: string[]) => ({
  status: problems[slug][0],
  headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  body: {
    type: `/problems/${slug}`,
    title: problems[slug][1],
    ...(fields.length > 0 && { errors: fields.map((field) => ({ field })) }),
  },
});
