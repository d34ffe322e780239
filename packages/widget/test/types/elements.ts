// Checks what the published types allow in a page's script. This file is only compiled and never run.
import type { LaporForm } from "@lapor/widget";

const form: LaporForm = document.createElement("lapor-form");
const status = document.querySelector("lapor-status");

form.addEventListener("lapor-success", ({ detail }) => {
  const trackingId: string = detail.trackingId;
  return trackingId;
});
form.addEventListener("lapor-submit", (event) => event.preventDefault());
status?.addEventListener("lapor-error", ({ detail }) => detail.code.toUpperCase());
// The events bubble, so any ancestor can listen for them.
document.addEventListener("lapor-change", ({ detail }) => detail.field.length);
addEventListener("lapor-ready", (event: CustomEvent) => event);
form.addEventListener("click", (event) => event.clientX);
// @ts-expect-error The access code is in no event.
form.addEventListener("lapor-success", ({ detail }) => detail.accessCode);

form.baseUrl = "https://kanal.example";
form.theme = "auto";
// @ts-expect-error No such theme.
form.theme = "blue";
// @ts-expect-error The form has no tracking ID.
form.trackingId = "LP-1";

export const done: Promise<void> = form.prefill({ classification: "complaint", regionCode: "32.73" });
// @ts-expect-error No such field.
export const wrong: Promise<void> = form.prefill({ judul: "Jalan berlubang" });
void form.submit().then(() => form.reset());

const button = document.createElement("lapor-button");
void button.open().then(() => button.close());
