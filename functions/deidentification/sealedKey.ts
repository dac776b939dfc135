/** Where a record's keys are while it is sealed: under the ticket, for the de-identification function alone. */
export const sealedKey = (ticketId: string, recordId: string) => ({
  pk: `SEALED#${ticketId}`,
  sk: recordId,
});
