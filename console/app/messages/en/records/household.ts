/** Doing the same for other members of the household. */
export const household = {
  who: "Other members",
  failed: "The household could not be read.",
  nobody: "There is nobody else in the household whom you see.",
  oneHead: "Exactly one of them is the head of household.",
  chooseOne: "Choose who else, or take the tick away above.",
};
