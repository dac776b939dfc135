/** The fields a log line may have. There is none for a message: an error's text may quote a value. */
interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly requestId?: string;
  readonly operation?: string;
  /** The error's class, never its message. */
  readonly error?: string;
  readonly ticketId?: string;
  readonly count?: number;
}

/** Writes one line of JSON. */
export const log = (line: LogLine): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
