import { type CalendarDate, isCalendarDate } from "#shared/hmis/calendarDate.ts";
import { messages } from "../app/messages.ts";

/** What else decides whether a referral may be sent. */
interface Surroundings {
  readonly today: CalendarDate;
  /** Of the agency that is chosen. */
  readonly sharesData: boolean;
  /** The own agency stores no words here, and refers under a written release. */
  readonly isVictimServiceProvider: boolean;
}

const bytes = (text: string) => new TextEncoder().encode(text.trim()).length;

/** A referral while it is written; it outlives a change of tab. */
export class ReferralDraft {
  agencyId = $state("");
  ReferralDate = $state("");
  coordinatedEntry = $state(false);
  contact = $state("");
  comment = $state("");
  isPrivate = $state(false);
  releasedUntil = $state("");

  constructor(today: CalendarDate) {
    this.ReferralDate = today;
  }

  get isTouched(): boolean {
    return [this.agencyId, this.contact, this.comment].some((text) => text.trim() !== "");
  }

  /** What keeps it from being sent, by field; as `NewReferral` says. */
  mistakes({ today, sharesData, isVictimServiceProvider }: Surroundings) {
    const { form } = messages.referrals;
    const contact = !isVictimServiceProvider && contactMistake(this.contact, this.coordinatedEntry);
    const comment = !isVictimServiceProvider && commentMistake(this.comment);

    return {
      ...(!this.agencyId && { agencyId: form.agencyMissing }),
      ...(this.agencyId && this.coordinatedEntry && !sharesData && { agencyId: form.notSharing }),
      ...(!isCalendarDate(this.ReferralDate) && { ReferralDate: form.dateMissing }),
      ...(this.ReferralDate > today && { ReferralDate: form.dateFuture }),
      ...(contact && { contact }),
      ...(comment && { comment }),
      ...(isVictimServiceProvider &&
        !(isCalendarDate(this.releasedUntil) && this.releasedUntil >= today) && {
          releasedUntil: form.releasedUntilMissing,
        }),
    } satisfies Partial<Record<string, string>>;
  }

  body(isVictimServiceProvider: boolean) {
    const contact = isVictimServiceProvider ? "" : this.contact.trim();
    const comment = isVictimServiceProvider ? "" : this.comment.trim();

    return {
      agencyId: this.agencyId,
      ReferralDate: this.ReferralDate,
      coordinatedEntry: this.coordinatedEntry,
      ...(contact && { contact }),
      ...(comment && { comment }),
      ...(this.isPrivate && !this.coordinatedEntry && { private: true }),
      ...(isVictimServiceProvider && { releasedUntil: this.releasedUntil }),
    };
  }
}

export function contactMistake(contact: string, isNeeded: boolean): string | undefined {
  const { form } = messages.referrals;
  if (isNeeded && !contact.trim()) return form.contactMissing;

  return bytes(contact) > 200 ? form.contactLong : undefined;
}

export const commentMistake = (comment: string): string | undefined =>
  bytes(comment) > 4096 ? messages.referrals.form.commentLong : undefined;
