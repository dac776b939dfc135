import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  readonly done: (rows: number) => void;
  readonly stop: () => void;
}

/** A bar at a terminal, a line for each tenth elsewhere; always beside the report, on stderr. */
export function progressOf(rows: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(rows, stream) : plainLines(rows, stream);
}

function bar(rows: number, stream: NodeJS.WriteStream): Progress {
  const progress = new SingleBar(
    {
      format: "{bar} {percentage} % | {value} of {total} rows | {duration_formatted}",
      stream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  progress.start(rows, 0);

  return { done: (some) => progress.increment(some), stop: () => progress.stop() };
}

function plainLines(rows: number, stream: NodeJS.WriteStream): Progress {
  let sent = 0;
  let told = 0;

  return {
    done: (some) => {
      sent += some;
      const tenths = rows === 0 ? 10 : Math.floor((sent / rows) * 10);
      if (tenths <= told) return;
      told = tenths;
      stream.write(`${tenths * 10} % (${sent} of ${rows} rows)\n`);
    },
    stop: () => undefined,
  };
}
