/** Why a record is anonymous. Health and violence are not told apart; there is no register of either. */
export const reasons = ["refused", "protected", "youth", "other"] as const;
