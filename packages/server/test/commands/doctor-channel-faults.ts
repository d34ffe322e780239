import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DoctorContext } from "../../src/doctor/check.ts";
import { sp4nSecrets, writeMapping } from "../bridges/support/sp4n-mapping.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Fault, World } from "./doctor-world.ts";

const operator = { channelOperator: "Diskominfo Kota Bandung" };

export function writePolicy(policy: object = operator): string {
  const path = join(temporaryFolder(), "policy.json");
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

/** Returns SQL that inserts a valid key. A healthy channel has one for each party that needs a key. */
export const insertKey = (
  kind: string,
  agency: string | null,
  role: string | null,
  origins = "{}",
): string => {
  const text = (value: string | null) => (value === null ? "null" : `'${value}'`);
  return `insert into api_key values (gen_random_uuid(), gen_random_uuid()::text, '${kind}', ${text(agency)}, ${text(role)}, '${origins}', 'planted', now(), null)`;
};

/** Creates the faults of the policy and of its required keys. */
export function createChannelFaults(world: World): Record<string, Fault> {
  const sql = (text: string) => world.engine.script((run) => run(text));
  const revoke = (condition: string) => sql(`update api_key set revoked_at = now() where ${condition}`);
  const allow = () => sql("update api_key set revoked_at = null");
  /** Sets when the national administrator's key was created and expires, in days from now. */
  const live = async (from: number, to: number) => {
    const day = (offset: number) =>
      new Date(world.context.now().getTime() + offset * 86_400_000).toISOString();
    await sql(
      `update api_key set created_at = '${day(from)}', expires_at = '${day(to)}' where role = 'national_admin'`,
    );
    return undefined;
  };
  const unexpire = () => sql("update api_key set expires_at = null");
  const config = (changes: Partial<DoctorContext["config"]>) => ({
    config: { ...world.context.config, ...changes },
  });
  const single = { ...operator, mode: "single_agency", agencyId: "pemkot-bandung" };
  return {
    "a channel without the name of its operator": {
      check: "policy",
      finding: /^No operator is named.* Set "channelOperator" in LAPOR_POLICY_FILE, or run "lapor setup"\.$/,
      plant: async () => config({ policyFile: writePolicy({}) }),
    },
    "faults in the policy file": {
      check: "policy",
      count: 2,
      finding: /"mode" is one of standalone, .* it is "single"\. Correct it\.$/,
      plant: async () => config({ policyFile: writePolicy({ mode: "single", channelName: "" }) }),
    },
    "a mode that needs the bridge": {
      check: "policy",
      finding: /^LAPOR_SP4N_FILE should be set in the mode gateway, .* single_agency/,
      plant: async () => config({ policyFile: writePolicy({ ...single, mode: "gateway" }) }),
    },
    "credentials without a mapping file": {
      check: "policy",
      finding: /^LAPOR_SP4N_KEY should not be set/,
      plant: async () => {
        await revoke("role = 'national_admin'");
        return config({ policyFile: writePolicy(single), sp4nSecrets: { LAPOR_SP4N_KEY: "k" } });
      },
      undo: allow,
    },
    "a region of reports without an id in the mapping file": {
      check: "mapping",
      finding: /sp4n\.yaml has no id for 1 region of reports\. "lapor sp4n check" lists/,
      plant: async () => {
        await revoke("role = 'national_admin'");
        const sp4nFile = writeMapping({ "ids/locations": { "33": 1 } });
        return config({ policyFile: writePolicy(single), sp4nFile, sp4nSecrets });
      },
      undo: allow,
    },
    "a key of national triage in the channel of a single agency": {
      check: "keys",
      finding: /^The key \S+ is for national triage, .*lapor keys revoke \S+", or set "mode": "standalone"/,
      plant: async () => config({ policyFile: writePolicy(single) }),
    },
    "a single agency without officers": {
      check: "keys",
      count: 2,
      finding:
        /^The agency pemprov-jawa-barat, which runs the channel, has no key .*--agency pemprov-jawa-barat/,
      plant: async () => config({ policyFile: writePolicy({ ...single, agencyId: "pemprov-jawa-barat" }) }),
    },
    "a channel without officers": {
      check: "keys",
      finding: /^No agency has a key for its officers.*lapor keys create --secret --agency ID/,
      plant: () => revoke("role = 'agency_admin'").then(() => undefined),
      undo: allow,
    },
    "a national channel that nobody verifies for": {
      check: "keys",
      finding: /^National triage has no key.*lapor keys create --secret --role national_admin/,
      plant: () => revoke("role = 'national_admin'").then(() => undefined),
      undo: allow,
    },
    "an officers' key that expires soon": {
      check: "keys",
      finding:
        /^The secret key \S+ of national triage expires at .*lapor keys create --secret --role national_admin --expires 365d".*lapor keys revoke \S+"\.$/,
      plant: () => live(-336, 29),
      undo: unexpire,
    },
    "a key for two weeks in the last quarter of its life": {
      check: "keys",
      finding: /^The secret key \S+ of national triage expires at /,
      plant: () => live(-11, 3),
      undo: unexpire,
    },
    "a key that expired lately, and whose system is locked out": {
      check: "keys",
      count: 2,
      finding:
        /^The secret key \S+ of national triage expired at \S+: the system that uses it is refused\. .*lapor keys revoke \S+"\.$/,
      plant: () => live(-60, -29),
      undo: unexpire,
    },
    "a national channel whose only key for triage expired long ago": {
      check: "keys",
      finding: /^National triage has no key/,
      plant: () => live(-60, -31),
      undo: unexpire,
    },
    "a channel without a site": {
      check: "keys",
      finding: /^No site has a key.*lapor keys create --publishable --agency ID --origin/,
      plant: () => revoke("kind = 'publishable'").then(() => undefined),
      undo: allow,
    },
    "keys for this machine only, although the channel is public": {
      check: "keys",
      finding:
        /^LAPOR_PUBLIC_URL is https:\/\/kanal\.example, .*\(http:\/\/localhost:8080\).*lapor keys allow \S+ --origin/,
      only: "PGlite",
      plant: async () => {
        await revoke("kind = 'publishable'");
        await sql(insertKey("publishable", "pemkot-bandung", null, "{http://localhost:8080}"));
        return config({ publicUrl: "https://kanal.example" });
      },
      undo: async () => {
        await sql("delete from api_key where label = 'planted' and kind = 'publishable'");
        await allow();
      },
    },
    "a tracking page on a site without a key": {
      check: "keys",
      finding:
        /^LAPOR_STATUS_URL is on https:\/\/lain\.example, .*lapor keys allow \S+ --origin https:\/\/lain\.example"/,
      plant: async () =>
        config({
          mail: {
            smtpUrl: "smtp://127.0.0.1:9",
            from: { name: "", address: "kanal@bandung.example" },
            statusUrl: "https://lain.example/lacak",
            perMinute: 60,
          },
        }),
    },
  };
}
