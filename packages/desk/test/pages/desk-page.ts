// The desk with a key of the mock that its server runs: for pictures and for the content security policy.
import { createLapor } from "@lapor/sdk";
import { defineDesk, LaporDesk } from "../../src/index.ts";
import "../../src/page.css";

const { key, now } = (await (await fetch(`/rehearsal.json${location.search}`)).json()) as {
  key: string;
  now: string;
};
const opened = Date.now();
defineDesk();
const desk = document.querySelector("lapor-desk");
if (desk instanceof LaporDesk) {
  desk.now = () => new Date(Date.parse(now) + Date.now() - opened);
  desk.client = createLapor({ baseUrl: location.origin, key, dangerouslyAllowSecretKeyInBrowser: true });
}
