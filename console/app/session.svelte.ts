import { type CalendarDate, dateIn } from "#shared/hmis/calendarDate.ts";
import type { Role } from "#shared/http/route.ts";
import type { Agency } from "#shared/people/agency.ts";
import type { Me } from "#shared/people/routes.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";
import { api } from "./api.ts";

/** Who sits here: the person, their agency and role, and the region's policy. Pages stand only once it is known. */
class Session {
  #me = $state.raw<Me>();

  async load(): Promise<void> {
    this.#me = await api.people.me();
  }

  get me(): Me {
    if (!this.#me) throw new Error("nobody is signed in yet");
    return this.#me;
  }

  get role(): Role {
    return this.me.role;
  }

  /** Null for a CoC administrator. */
  get agency(): Agency | null {
    return this.me.agency;
  }

  get policy(): PolicyInForce {
    return this.me.policy;
  }

  /** The day in the region's time zone, by which all rules count. */
  get today(): CalendarDate {
    return dateIn(this.policy.timeZone, new Date());
  }
}

export const session = new Session();
