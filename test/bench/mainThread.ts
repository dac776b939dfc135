/** An event of a Chromium trace; times in microseconds, `tdur` of CPU. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** The longest task of the page's main thread, and all its work from what a frame is for to that frame, in ms of CPU. */
export function mainThread(trace: Buffer): { longestTask: number; worstFrame: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ofMains = Map.groupBy(
    traceEvents.filter(({ pid, tid }) => mains.has(`${pid} ${tid}`)),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  // The page is the one that was busy; a spare process beside it may have a main thread too.
  const [busiest = []] = [...ofMains.values()].toSorted((a, b) => b.length - a.length);
  const tasks = busiest
    .filter(({ name, ph }) => name === "RunTask" && ph === "X")
    .map(({ ts, dur = 0, tdur = 0 }) => ({ ts, until: ts + dur, cpu: tdur / 1000 }));
  if (tasks.length === 0) throw new Error("The trace holds no task of a page.");
  const ends = busiest.filter(({ name }) => name === "Commit").map(({ ts, dur = 0 }) => ts + dur);
  const begun = busiest.filter((event) => isBeginning(event)).map(({ ts }) => ts);
  const workFor = (start: number) => {
    const end = ends.find((each) => each > start) ?? start;

    return tasks
      .filter(({ ts, until }) => until > start && ts < end)
      .reduce((sum, { cpu }) => sum + cpu, 0);
  };

  return {
    longestTask: Math.max(...tasks.map(({ cpu }) => cpu)),
    worstFrame: Math.max(...begun.map(workFor)),
  };
}

/** What a frame is made for: a key, the text's rest, or the answer of a check. */
const isBeginning = ({ name, args }: TraceEvent) =>
  name === "TimerFire" ||
  name === "HandlePostMessage" ||
  (name === "EventDispatch" && args.data?.type === "keydown");
