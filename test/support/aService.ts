/** Case management as a PATH service, but for what the test is about. */
export const aService = (change: object = {}) => ({
  DateProvided: "2026-02-10",
  RecordType: 141,
  TypeProvided: 6,
  ...change,
});
