import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import type { Answer, Call } from "./setCalls.ts";
import { SetReader } from "./setReader.ts";

const reader = new SetReader();
const answer = (message: Answer) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Call>) => {
  try {
    answer(
      data === "next"
        ? { step: await reader.next() }
        : { summary: await reader.summary(data, (reading) => answer({ reading })) },
    );
  } catch (error) {
    // An error of another kind may quote what it stumbled over.
    answer(
      error instanceof SetProblem
        ? { refused: { rule: error.rule, subject: error.subject } }
        : { refused: { rule: "unreadable", subject: "" } },
    );
  }
};
