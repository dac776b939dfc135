export const ui = {
  optional: "(optional)",
  loading: "Loading…",
  showMore: "Show more",
  copy: "Copy",
  copied: "Copied",
  close: "Close",
  cancel: "Cancel",
  tryAgain: "Try again",
  errorsTitle: (count: number) =>
    count === 1 ? "One thing to look at" : `${count} things to look at`,
  date: { month: "Month", day: "Day", year: "Year" },
  today: (time: string) => `Today, ${time}`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  locked: "Filled in by the region’s policy",
};
