/** The owner of a client whom no enrollment gives to an agency: the CoC administrator alone sees the record. */
export const unowned = "unowned";
