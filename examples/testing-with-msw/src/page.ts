// Runs the app in a browser with the mock. A service worker handles the requests to the channel, so no
// request leaves the browser.
import "./site.css";
import { createMock } from "@lapor/mock";
import { createHandlers } from "@lapor/mock/msw";
import { createLapor } from "@lapor/sdk";
import { setupWorker } from "msw/browser";
import { reportPothole } from "./report-pothole.ts";

const mock = createMock({ seed: 1 });
const worker = setupWorker(...createHandlers(mock, { baseUrl: "https://kanal.example" }));
await worker.start({ quiet: true, onUnhandledFrame: "bypass" });

const lapor = createLapor({ baseUrl: "https://kanal.example", key: mock.keys.publishable });
const form = document.querySelector("form");
const status = document.querySelector("[role=status]");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const street = `${new FormData(form).get("street")}`;
  const { sentence } = await reportPothole(lapor, street, "2026-11-23");
  if (status) status.textContent = sentence;
});
form?.removeAttribute("hidden");
