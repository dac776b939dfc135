import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** One process and no other: a process ID is given away again, together with its start it is not. */
export interface RunningProcess {
  readonly pid: number;
  readonly startedAt: string;
}

export function runningProcess(pid: number): RunningProcess | undefined {
  const startedAt = startOf(pid);

  return startedAt === undefined ? undefined : { pid, startedAt };
}

export const stillRuns = ({ pid, startedAt }: RunningProcess): boolean =>
  startOf(pid) === startedAt;

/** Asks the process to end, and ends it after three seconds. */
export async function end(former: RunningProcess): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!stillRuns(former)) return;
    process.kill(former.pid, signal);

    for (let tries = 0; tries < 150 && stillRuns(former); tries++) await wait(20);
  }
}

/** On Linux the 22nd field of its stat file, in ticks since boot; elsewhere what `ps` says. */
function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") {
    return (
      spawnSync("ps", ["-o", "lstart=", "-p", String(pid)])
        .stdout?.toString()
        .trim() || undefined
    );
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();

    return state === "Z" ? undefined : `${boot} ${fields[18]}`;
  } catch {
    return undefined;
  }
}
