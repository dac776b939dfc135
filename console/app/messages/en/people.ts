export const people = {
  title: "Agencies & people",
};
