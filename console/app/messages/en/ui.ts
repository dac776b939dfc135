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
  count: (shown: number, hasMore: boolean, isFiltered: boolean) =>
    hasMore
      ? `${shown.toLocaleString("en-US")} shown, more to load`
      : `All ${shown.toLocaleString("en-US")}${isFiltered ? " that match" : ""}`,
  print: "Print",
  printLabel: (list: string) => `Print the list: ${list}`,
  stopPrinting: "Stop loading, do not print",
  printed: (count: string, day: string) => `${count}. Printed ${day}.`,
  filters: {
    title: (count: number) => (count === 0 ? "Filter" : `Filter: ${count} set`),
    from: "From",
    to: "To",
    backwards: "This day lies before the first one.",
    agency: "Agency",
    everyAgency: "Every agency",
    clear: "Clear the filter",
    none: "Nothing matches the filter.",
    noneNext: "Widen or clear it to see more.",
  },
  locked: "Filled in by the region’s policy",
};
