/** A line of the table: what was measured, beside what the design allows. */
export interface Row {
  readonly figure: string;
  readonly measured: string;
  readonly target: string;
  /** Left out where there is no target. */
  readonly met?: boolean;
}

type Unit =
  | "s"
  | "ms"
  | "µs"
  | "×"
  | "a second"
  | "KB"
  | "KB gz"
  | "units"
  | "MB/s"
  | "%"
  | "notes";

/** A figure that the design gives no bound. */
export const noted = (figure: string, value: number, unit: Unit): Row => ({
  figure,
  measured: written(value, unit),
  target: "",
});

export const atMost = (figure: string, value: number, limit: number, unit: Unit): Row => ({
  figure,
  measured: written(value, unit),
  target: `≤ ${limit} ${unit}`,
  met: value <= limit,
});

export const atLeast = (figure: string, value: number, limit: number, unit: Unit): Row => ({
  figure,
  measured: written(value, unit),
  target: `≥ ${limit} ${unit}`,
  met: value >= limit,
});

/** A remark below the figures, such as how many rows a set had. */
export const remark = (text: string): Row => ({ figure: text, measured: "", target: "" });

const decimals: Readonly<Record<Unit, number>> = {
  s: 2,
  ms: 1,
  µs: 1,
  "×": 2,
  "a second": 0,
  KB: 1,
  "KB gz": 1,
  units: 1,
  "MB/s": 1,
  "%": 1,
  notes: 0,
};

const written = (value: number, unit: Unit) => `${value.toFixed(decimals[unit])} ${unit}`;

export const heading = (title: string): string => `\n${title}`;

export const line = ({ figure, measured, target, met }: Row): string =>
  `  ${figure.padEnd(58)} ${measured.padStart(13)}  ${target.padEnd(16)}${met === false ? " missed" : ""}`.trimEnd();
