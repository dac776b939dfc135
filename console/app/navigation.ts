import type { Role } from "#shared/http/route.ts";
import type { IconName } from "../ui/icons.ts";
import { messages } from "./messages.ts";
import { isActive, p } from "./pages.ts";

interface Place {
  readonly name: string;
  readonly icon: IconName;
  readonly href: string;
  readonly roles: readonly Role[];
  /** Whether the page on the screen belongs to this place. */
  readonly isHere: () => boolean;
}

const { navigation } = messages.shell;
const everybody: readonly Role[] = ["caseWorker", "agencyLead", "cocAdmin"];

/** The left navigation, which is the bar at the bottom of a phone: at most four, and only what a role may use. */
const places: readonly Place[] = [
  {
    name: navigation.find,
    icon: "find",
    href: p("/"),
    roles: everybody,
    isHere: () => isActive("/") || isActive.startsWith("/clients"),
  },
  {
    name: navigation.tickets,
    icon: "ticket",
    href: p("/tickets"),
    roles: ["caseWorker", "agencyLead"],
    isHere: () => isActive.startsWith("/tickets"),
  },
  {
    name: navigation.queue,
    icon: "queue",
    href: p("/queue"),
    roles: ["cocAdmin"],
    isHere: () => isActive("/queue") || isActive.startsWith("/tickets"),
  },
  {
    name: navigation.people,
    icon: "people",
    href: p("/admin"),
    roles: ["cocAdmin"],
    isHere: () => isActive.startsWith("/admin"),
  },
  {
    name: navigation.staff,
    icon: "people",
    href: p("/staff"),
    roles: ["agencyLead"],
    isHere: () => isActive("/staff") || isActive("/passed-checks"),
  },
  {
    name: navigation.policy,
    icon: "policy",
    href: p("/policy"),
    roles: ["cocAdmin"],
    isHere: () => isActive("/policy"),
  },
  {
    name: navigation.import,
    icon: "upload",
    href: p("/import"),
    roles: ["cocAdmin"],
    isHere: () => isActive("/import"),
  },
];

export const placesFor = (role: Role) => places.filter(({ roles }) => roles.includes(role));
