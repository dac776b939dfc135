/** A Social Security number as it is written, 900-12-3456; one in another form stands as it is. */
export const writtenSsn = (ssn: string): string => ssn.replace(/^(...)(..)(....)$/, "$1-$2-$3");
