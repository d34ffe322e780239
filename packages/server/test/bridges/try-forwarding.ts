// Forwards reports to a stand-in of SP4N-LAPOR! with all its quirks, while two servers are killed again and
// again: `pnpm try:sp4n [reports] [kills]`. Runs once with a look-up and once without.
import { forwardUnderKills } from "./trial/forward-under-kills.ts";
import { stopBeforeWrite } from "./trial/stop-before-write.ts";

const reports = Number(process.argv[2] ?? 2000);
const kills = Number(process.argv[3] ?? 50);
const settings = { speed: 60, settleAfterMinutes: 10 };
for (const hasLookUp of [true, false]) {
  const what = hasLookUp ? "with a look-up" : "without a look-up";
  const { complaints, states, requests, seconds } = await forwardUnderKills({
    ...settings,
    reports,
    kills,
    hasLookUp,
    mostSeconds: 3600,
  });
  console.log(
    [
      `${what}: ${reports} reports, ${kills} kills, ${seconds} s, ${requests} requests; ${complaints} complaints,`,
      `none twice, none lost; ${JSON.stringify(states)}; each answer once; no identity in any byte.`,
    ].join(" "),
  );
  const once = await stopBeforeWrite({ ...settings, hasLookUp });
  console.log(`${what}: a server stopped between intent and call, continued later: ${once} complaint.`);
}
