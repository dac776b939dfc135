/** The fields of a body as the trail names them; what was passed in its texts has an entry of its own. */
export const saidFields = (body: object): string[] =>
  Object.keys(body).filter((field) => field !== "passed");
