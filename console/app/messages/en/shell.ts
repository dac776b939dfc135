import type { Role } from "#shared/http/route.ts";

export const shell = {
  product: "Haven",
  homeLabel: "Haven, find client",
  skipToMain: "Skip to main content",
  mainNavigation: "Main",
  title: (page: string) => `${page} – Haven`,
  roles: {
    caseWorker: "Case worker",
    agencyLead: "Agency lead",
    cocAdmin: "CoC administrator",
  } satisfies Record<Role, string>,
  signOut: "Sign out",
  hide: "Hide",
  hideKeys: "Esc Esc",
  hidden: "The screen is hidden.",
  show: "Show it again",
  policyInForce: (policy: string, year: string) => `Policy in force: ${policy}, HUD codes ${year}`,
  navigation: {
    find: "Find client",
    tickets: "Tickets",
    queue: "Queue",
    people: "Agencies & people",
    peopleShort: "People",
    import: "Import",
  },
  start: {
    title: "Sign in",
    lead: "Client records that say no more about a person than they have to.",
    button: "Sign in",
    note: "You sign in with your work e-mail address.",
  },
  ended: {
    title: "Sign in again to go on",
    text: "Your sign-in has ended. A window opens for it; everything on this page stays as it is.",
    button: "Sign in again",
  },
  leave: {
    title: "Leave this page?",
    text: "What you typed here is not saved and will be lost.",
    stay: "Stay",
    leave: "Leave",
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. It may have been mistyped.",
    button: "Go to Find client",
  },
  failure: {
    title: "This page could not be shown",
    text: "Nothing you saved is lost. Load the page again; if it goes on, tell your administrator.",
    button: "Load again",
    requestId: (id: string) => `Request ${id}`,
  },
};
