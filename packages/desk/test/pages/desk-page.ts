// A page with the desk, for screenshots and for tests of the content security policy. The mock behind it
// provides the session or the key.
import { createLapor } from "@lapor/sdk";
import { defineDesk, LaporDesk } from "../../src/index.ts";
import "../../src/page.css";

const { key, now } = (await (await fetch(`/rehearsal.json${location.search}`)).json()) as {
  key?: string;
  now: string;
};
const opened = Date.now();
defineDesk();
const desk = document.querySelector("lapor-desk");
if (desk instanceof LaporDesk) {
  desk.now = () => new Date(Date.parse(now) + Date.now() - opened);
  const baseUrl = location.origin;
  if (location.search.includes("map"))
    desk.map = { tiles: "/tiles/{z}/{x}/{y}.svg", attribution: "© Badan Contoh https://peta.example" };
  desk.client = key
    ? createLapor({ baseUrl, key, dangerouslyAllowSecretKeyInBrowser: true })
    : createLapor({ baseUrl, session: true });
}
