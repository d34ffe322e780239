import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "playwright-core";
import { withBar } from "../figures/figures.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";
import type { TestBed } from "../page/test-bed.ts";
import { type State, states } from "./element-states.ts";
import { peersUnderPolicy } from "./peer-policies.ts";
import { type SmallTarget, smallTargets } from "./tap-targets.ts";

/** A device or user setting under which the page is audited. */
interface Mode {
  name: string;
  context?: BrowserContextOptions;
  theme?: "dark";
}

const modes: readonly Mode[] = [
  { name: "light" },
  { name: "dark", context: { colorScheme: "dark" }, theme: "dark" },
  { name: "320 px", context: { viewport: { width: 320, height: 640 } } },
  { name: "forced colours", context: { forcedColors: "active" } },
];

interface Audited {
  state: string;
  mode: string;
  /** The reason why the state was not reached. The other results are then meaningless. */
  missed?: string;
  axe: string[];
  targets: SmallTarget[];
  violations: string[];
}

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Audits one state under the strictest policy. */
async function audit(testBed: TestBed, state: State, mode: Mode): Promise<Audited> {
  const found: Audited = { state: state.name, mode: mode.name, axe: [], targets: [], violations: [] };
  const entry = state.element === "lapor-form" ? testBed.ours : testBed.status;
  const { page, close } = await testBed.open(entry, {
    policy: "types",
    ...(mode.context && { context: mode.context }),
  });
  page.setDefaultTimeout(6000);
  try {
    if ((await waitUntilUsable(page, 10_000)) === undefined) throw new Error("the element is not usable");
    await page.waitForLoadState("networkidle");
    if (mode.theme)
      await page
        .locator(state.element)
        .evaluate((node, theme) => node.setAttribute("theme", theme), mode.theme);
    await state.reach(page, testBed.channel);
    found.violations = (await readPageWatch(page)).violations;
    found.targets = await smallTargets(page, state.element);
    const axe = new AxeBuilder({ page }).withTags(levels);
    // In this mode the device chooses the colours, but axe would check ours.
    if (mode.name === "forced colours") axe.disableRules("color-contrast");
    const { violations } = await axe.analyze();
    found.axe = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.flat().at(-1)}`),
    );
  } catch (error) {
    found.missed = String(error).split("\n")[0]?.slice(0, 120) ?? "";
    found.violations = await readPageWatch(page).then(
      ({ violations }) => violations,
      () => [],
    );
  } finally {
    await close();
  }
  return found;
}

const counted = (all: readonly string[]): string =>
  [...new Set(all)].map((what) => `${what} x${all.filter((each) => each === what).length}`).join(", ");

/**
 * Audits the form and the status element in every state and mode. Checks WCAG 2.2 AA with axe, the sizes of
 * tap targets, and violations of the README's policy with trusted types.
 */
export const auditStates: Measurement = async (testBed) => {
  const all: Audited[] = [];
  for (const mode of testBed.options.short ? modes.slice(0, 1) : modes)
    for (const state of states) all.push(await audit(testBed, state, mode));
  const seen = all.filter(({ missed }) => missed === undefined);
  const targets = seen.flatMap((found) => found.targets);
  const violations = all.flatMap((found) => found.violations);
  const missed = [...new Set(all.filter((found) => found.missed !== undefined).map(({ state }) => state))];
  const where = `in ${seen.length} of ${all.length} states and modes`;
  const clean = { bar: "= 0", unit: "", note: where };
  const areTypes = (text: string) => text.includes("trusted-types");
  return {
    figures: [
      withBar({
        name: "axe violations, WCAG 2.2 AA",
        value: seen.flatMap(({ axe }) => axe).length,
        ...clean,
      }),
      withBar({
        name: "violations of the strict policy",
        value: violations.filter((text) => !areTypes(text)).length,
        ...clean,
      }),
      withBar({ name: "violations of trusted types", value: violations.filter(areTypes).length, ...clean }),
      withBar({
        name: "targets under 24 px",
        value: targets.filter(({ side }) => side < 23.5).length,
        ...clean,
      }),
      withBar({ name: "targets under 44 px", value: targets.length, ...clean }),
      withBar({
        name: "states not reached",
        value: missed.length,
        unit: "",
        bar: "= 0",
        ...(missed.length > 0 && { note: missed.join(", ") }),
      }),
    ],
    tables: [
      {
        title: "States and modes with findings",
        rows: all
          .filter(
            (found) => found.missed || found.axe.length || found.targets.length || found.violations.length,
          )
          .map((found) => ({
            state: found.state,
            mode: found.mode,
            axe: counted(found.axe),
            "under 44 px": counted(found.targets.map(({ what, side }) => `${what} ${side}`)),
            violations: counted(found.violations),
            "not reached": found.missed ?? "",
          })),
      },
      { title: "Peers under the same policy", rows: await peersUnderPolicy(testBed) },
    ],
  };
};
