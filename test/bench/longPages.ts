import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../support/browser.ts";
import { keptIn } from "./keptIn.ts";
import { type MadeClient, manyClients } from "./manyClients.ts";
import { median } from "./median.ts";
import { noted, type Row } from "./row.ts";
import { signIn } from "./signIn.ts";
import { startedRegion } from "./startedRegion.ts";
import { writeAll } from "./writeAll.ts";

const rows = 5_000;
const notes = 2_000;
/** Steps of *Show more* that are measured, the last before all are there. */
const measuredSteps = 5;
const more = { name: "Show more" };

/** The console with long lists in Chromium: a step of *Show more* near their end, and scrolling through all of it. */
export async function longPages(): Promise<Row[]> {
  const region = await startedRegion();
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const kept = keptIn(region);
    const clients: MadeClient[] = [];
    const wanted = { enrollments: 0, services: 0, family: "", changedBefore: new Date() };
    const made = (count: number, notes: number) =>
      writeAll(
        kept.db,
        manyClients(kept, { ...wanted, count, notes }, (client) => clients.push(client)),
      );
    await made(1, notes);
    await made(rows, 0);

    const page = await browser.newPage({ baseURL: region.origin });
    await signIn(page);
    const ofNotes = `/clients/${clients[0]?.clientId}/notes`;

    return [
      ...(await longList(page, `${rows} rows of the agency`, "/", "/api/v1/clients?")),
      ...(await longList(page, `${notes} notes of a client`, ofNotes, "/notes?")),
    ];
  } finally {
    await browser.close();
    await region.stopAndForget();
  }
}

async function longList(page: Page, name: string, path: string, api: string): Promise<Row[]> {
  let left = Number.POSITIVE_INFINITY;
  // By hundreds up to the steps that are measured: those are of the size that the page asks for.
  await page.route(
    (url) => url.href.includes(api),
    (route) => {
      const url = new URL(route.request().url());
      if (left > measuredSteps * 25) url.searchParams.set("limit", "100");
      return route.continue({ url: url.href });
    },
  );
  await page.goto(path);
  const button = page.getByRole("button", more);
  await button.waitFor();
  await watchLongTasks(page);
  const steps: number[] = [];
  const total = path === "/" ? rows : notes;

  for (left = total - 100; await button.isVisible(); ) {
    const isMeasured = left <= measuredSteps * 25;
    const took = await step(page);
    if (isMeasured) steps.push(took);
    left -= isMeasured ? 25 : 100;
  }
  const inSteps = await longestTask(page);
  await scrollThrough(page);
  const inScrolling = await longestTask(page);
  await page.unrouteAll();

  return [
    noted(`${name}: a step of Show more`, median(steps), "ms"),
    noted(`${name}: longest task while they came`, inSteps, "ms"),
    noted(`${name}: longest task while scrolling`, inScrolling, "ms"),
  ];
}

/** From the click to the frame after the new rows stand there; the server's part of it included. */
const step = (page: Page) =>
  page.evaluate(async () => {
    const start = performance.now();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const count = () => document.querySelectorAll("main tr, main article, main li").length;
    const before = count();
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent?.trim() === "Show more",
    );
    button?.click();
    while (count() === before) await frame();
    await frame();
    return performance.now() - start;
  });

const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });

/** The longest since it was asked last; 0 where none took 50 ms. */
const longestTask = (page: Page) =>
  page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });

const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { scrollHeight } = document.documentElement;
    for (let top = 0; top < scrollHeight; top += 2_000) {
      window.scrollTo(0, top);
      await frame();
    }
  });
