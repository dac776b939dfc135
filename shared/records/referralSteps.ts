import type { ReferralState } from "./referral.ts";

interface ReferralStep {
  readonly from: ReferralState;
  readonly to: ReferralState;
  readonly by: "writer" | "addressee";
}

/** What may become of a referral, and through whom. What was declined or withdrawn stays so. */
export const referralSteps: readonly ReferralStep[] = [
  { from: "open", to: "accepted", by: "addressee" },
  { from: "open", to: "declined", by: "addressee" },
  { from: "open", to: "withdrawn", by: "writer" },
  { from: "accepted", to: "withdrawn", by: "writer" },
];

/** Whether there is anything left to do: a referral that stands is open or accepted. */
export const stands = (state: ReferralState): boolean =>
  referralSteps.some(({ from }) => from === state);
