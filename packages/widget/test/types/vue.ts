// Checks the types of `<lapor-form>` in a Vue template. This file is only compiled and never run.
import type {} from "@lapor/widget/vue";
import type { GlobalComponents } from "vue";

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>["$props"];

export const form: Props<"lapor-form"> = {
  agency: "pemkot-bandung",
  "base-url": "https://kanal.example",
  publishableKey: "pk_contoh",
  theme: "auto",
  onLaporSuccess: ({ detail }) => detail.trackingId.length,
};
export const status: Props<"lapor-status"> = { "tracking-id": "LP-1", class: ["wide"] };
export const button: Props<"lapor-button"> = { preset: "lapor", onLaporError: ({ detail }) => detail.code };
export const reports: Props<"lapor-public"> = { view: "statistics", limit: "6", onLaporReady: () => {} };

// @ts-expect-error No such density.
export const dense: Props<"lapor-form"> = { density: "dense" };
// @ts-expect-error Not the name of an attribute.
export const named: Props<"lapor-form"> = { instansi: "pemkot-bandung" };
// @ts-expect-error No such view.
export const tiles: Props<"lapor-public"> = { view: "tiles" };
// @ts-expect-error The status page sends no report.
export const sent: Props<"lapor-status"> = { onLaporSuccess: () => {} };

export function listen(element: InstanceType<GlobalComponents["lapor-form"]>): void {
  element.$emit("lapor-success", new CustomEvent("lapor-success", { detail: { trackingId: "LP-1" } }));
  // @ts-expect-error No such event.
  element.$emit("lapor-sent");
  void element.submit();
}
