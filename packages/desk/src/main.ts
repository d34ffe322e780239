import { createLapor } from "@lapor/sdk";
import { LaporDesk } from "./desk.ts";
import { defineDesk } from "./elements.ts";
import { createAccount, readPageSettings } from "./sign-in/account.ts";
import { takeReturnAddress } from "./sign-in/sign-in-parts.ts";
import "./page.css";

const base = "/petugas";
const { pathname, hash, searchParams } = new URL(location.href);
const isInvitation = pathname === `${base}/undangan`;
const error = searchParams.get("signInError") ?? undefined;
// The page has the channel's origin, so the browser sends the officer's session cookie.
const client = createLapor({ baseUrl: location.origin, session: true });
// An invitation's token must not stay in the address, where others could read it.
if (isInvitation) history.replaceState(null, "", pathname);
else if (pathname === base) history.replaceState(null, "", (await takeReturnAddress(base, client)) ?? base);

defineDesk();
const desk = document.querySelector("lapor-desk");
const settings = readPageSettings(document);
if (desk instanceof LaporDesk) {
  desk.base = base;
  desk.map = settings?.map;
  if (settings && isInvitation) desk.invitation = hash.slice(1);
  if (settings) desk.signIn = { client, send: createAccount(`${base}/api/`), settings, error };
  else desk.client = client;
}
