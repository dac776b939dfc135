import { createRouter } from "sv-router";

/*
 * How a page is added:
 * 1. a component under the capability's folder, `console/<capability>/<Thing>Page.svelte`, which starts with
 *    `<PageHead title={…} />` (document title and h1; a Client ID is the only thing of a client a title may hold);
 * 2. its address below, lazily: each page is its own chunk. Link with `<a href={p("/clients/:clientId", { params })}>`
 *    and move with `navigate("/clients/:clientId", { params })`; read parameters from `route.getParams(…)`;
 * 3. its words in `messages/en/<capability>.ts`, merged in `messages/en.ts`; read as `messages.<capability>`, never
 *    by destructuring `messages` itself, which would bring all words into the first load;
 * 4. where it belongs into the navigation, a line in `navigation.ts`.
 *
 * The content security policy allows no style attributes: use classes of theme.css, a component's own
 * `<style>`, or Svelte's `style:` directive. Pages stand below the shell and only once `session` is known.
 */
export const { p, navigate, isActive, route } = createRouter({
  "/": () => import("../clients/FindClientPage.svelte"),
  "/clients": {
    "/new": () => import("../clients/AddClientPage.svelte"),
    "/:clientId": {
      layout: () => import("../clients/ClientPage.svelte"),
      "/": () => import("../clients/OverviewTab.svelte"),
      "/household": () => import("../households/HouseholdTab.svelte"),
      "/enrollments": () => import("../records/EnrollmentsTab.svelte"),
      "/services": () => import("../records/ServicesTab.svelte"),
      "/referrals": () => import("../records/ReferralsTab.svelte"),
      "/notes": () => import("../records/NotesTab.svelte"),
      "/assessments": () => import("../records/AssessmentsTab.svelte"),
      "/privacy": () => import("../privacy/PrivacyTab.svelte"),
      "/history": () => import("../records/HistoryTab.svelte"),
      "/(identify)": () => import("../privacy/IdentifyPage.svelte"),
      "/(deidentify)": () => import("../deidentification/RequestPage.svelte"),
    },
  },
  "/tickets": {
    "/": () => import("../deidentification/TicketsPage.svelte"),
    "/:ticketId": () => import("../deidentification/TicketPage.svelte"),
    "/:ticketId/certificate": () => import("../deidentification/CertificatePage.svelte"),
  },
  "/queue": () => import("../deidentification/TicketsPage.svelte"),
  "/admin": () => import("../people/AdminPage.svelte"),
  "/policy": () => import("../people/PolicyPage.svelte"),
  "/staff": () => import("../people/StaffPage.svelte"),
  "/passed-checks": () => import("../identifiers/PassedChecksPage.svelte"),
  "/import": () => import("../hmis-csv/ImportPage.svelte"),
  "*": () => import("./NotFoundPage.svelte"),
});
