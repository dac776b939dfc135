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
  confidentialProgram: "A confidential program",
  signOut: "Sign out",
  notices: "Notices",
  unread: (count: string) => (count === "1" ? "1 unread notice" : `${count} unread notices`),
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
    staff: "Staff",
    policy: "Policy",
    import: "Import",
    more: "More",
  },
  start: {
    title: "Sign in",
    lead: "Client records that say no more about a person than they have to.",
    button: "Sign in",
    note: "You sign in with your work e-mail address.",
  },
  ended: {
    title: "Sign in again to go on",
    why: {
      expired: "Your sign-in has ended.",
      inactive: "Nobody used this page for 15 minutes, so you were signed out.",
      elsewhere: "You signed out in another tab.",
    },
    text: "A window opens for it. What you were writing is kept in this tab: it comes back when you sign in, and is gone when somebody else does or the tab is closed.",
    button: "Sign in again",
    afresh: "Start anew without it",
  },
  inactive: {
    title: "Are you still there?",
    text: "Nobody has used this page for a while. What you are writing is kept until you sign in again.",
    left: (seconds: number) =>
      seconds === 1
        ? "You are signed out in 1 second."
        : `You are signed out in ${seconds} seconds.`,
    stay: "Stay signed in",
    signOut: "Sign out now",
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
