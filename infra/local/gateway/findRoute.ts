import type { Method, Route } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";

export interface Found {
  readonly capability: Capability;
  /** The path's template below `/api/v1`. */
  readonly resource: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Resource {
  readonly path: string;
  readonly segments: readonly string[];
  readonly methods: Map<Method, Capability>;
}

const resources = new Map<string, Resource>();
for (const [capability, operations] of Object.entries(routes)) {
  for (const { path, method } of Object.values<Route>(operations)) {
    const resource = resources.get(path) ?? { path, segments: split(path), methods: new Map() };
    resource.methods.set(method, capability as Capability);
    resources.set(path, resource);
  }
}
/** A fixed segment goes before a variable one: `/clients/search` is not a client. */
const inOrder = [...resources.values()].sort((one, other) => variables(one) - variables(other));

/** The function that owns a path, as the gateway finds it: first the resource, then its method. */
export function findRoute(
  method: string,
  path: string,
): Found | "not-found" | "method-not-allowed" {
  const given = split(path);
  const resource = inOrder.find(({ segments }) => matches(segments, given));
  if (!resource) return "not-found";

  const capability = resource.methods.get(method as Method);
  if (!capability) return "method-not-allowed";

  const pathParameters = parametersOf(resource.segments, given);
  return pathParameters ? { capability, resource: resource.path, pathParameters } : "not-found";
}

function split(path: string): string[] {
  return path.split("/").slice(1);
}

function variables({ segments }: Resource): number {
  return segments.filter(isVariable).length;
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

const matches = (segments: readonly string[], given: readonly string[]) =>
  segments.length === given.length &&
  segments.every((segment, at) => (isVariable(segment) ? given[at] !== "" : segment === given[at]));

/** Undefined when a segment is not well encoded. */
function parametersOf(segments: readonly string[], given: readonly string[]) {
  try {
    return Object.fromEntries(
      segments.flatMap((segment, at) =>
        isVariable(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[at] ?? "")]] : [],
      ),
    );
  } catch {
    return undefined;
  }
}
