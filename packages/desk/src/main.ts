import { createLapor } from "@lapor/sdk";
import { LaporDesk } from "./desk.ts";
import { defineDesk } from "./elements.ts";
import "./page.css";

defineDesk();
const desk = document.querySelector("lapor-desk");
// The page is the channel's own, so that the browser sends the officer's session cookie.
if (desk instanceof LaporDesk) desk.client = createLapor({ baseUrl: location.origin, session: true });
