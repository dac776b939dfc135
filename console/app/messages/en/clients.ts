export const clients = {
  find: {
    title: "Find client",
  },
};
