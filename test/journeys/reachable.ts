import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** By their tags, because axe leaves the size of targets (WCAG 2.2) out unless it is asked for. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The dark has other colors and nothing else that is other. */
const looks = [
  { name: "wide", width: 1280, media: {}, rules: undefined },
  { name: "on a narrow phone", width: 320, media: {}, rules: undefined },
  { name: "in the dark", width: 1280, media: { colorScheme: "dark" }, rules: ["color-contrast"] },
] as const;

/**
 * Nothing for axe to find (WCAG 2.2 AA and good practice), and nothing to scroll sideways to: wide, on the
 * narrowest phone, and dark. The system's own colors are not for axe to measure. `HAVEN_SCREENSHOTS` names a folder
 * to keep pictures in.
 */
export async function expectReachable(page: Page, what: string): Promise<void> {
  for (const { name, width, media, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    // A color on its way to another one is neither.
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", ...media });
    // What is closed, such as former texts, loads when it is opened.
    await expect(page.getByText("Loading…").filter({ visible: true })).toHaveCount(0);
    // There are no frames to look into, for which another page would be opened each time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await (rules
      ? axe.withRules([...rules])
      : axe.withTags(standards)
    ).analyze();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await keepPicture(page, `${what} ${name}`);

    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
      `${what}, ${name}`,
    ).toEqual([]);
    expect(sideways, `${what}, ${name}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.HAVEN_SCREENSHOTS;
  if (folder)
    await page.screenshot({
      path: `${folder}/${name.replaceAll(/\W+/g, "-")}.png`,
      fullPage: true,
    });
}
