import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Sp4nMapping } from "../../../src/bridges/sp4n/mapping/mapping.ts";
import { parseMapping } from "../../../src/bridges/sp4n/mapping/read-mapping.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

export const sp4nSecrets = {
  LAPOR_SP4N_AUTHORIZATION: "planted-authorization-secret",
  LAPOR_SP4N_TOKEN: "planted-token-secret",
};

const valid = (baseUrl: string): string => `
baseUrl: ${baseUrl}
headers:
  Authorization: Bearer \${LAPOR_SP4N_AUTHORIZATION}
  token: \${LAPOR_SP4N_TOKEN}
confidential: send
url: https://www.lapor.go.id/laporan/detail/{trackingId}
ids:
  institution: 151
  national: 1
  channel: 13
  user: 5218120
  classifications: { complaint: 6, aspiration: 7, information_request: 8 }
  agencies: { pemkot-bandung: 151 }
  categories: { jalan: 436 }
  locations: { "32": 30, "32.73": 34 }
paths: { create: /complaints/complaint-mock }
extra: { is_inbox: true, is_priority: false }
`;

/** Members of a mapping file by dotted path. `undefined` removes a member. */
export type MappingChanges = Readonly<Record<string, unknown>>;

/** Returns a valid mapping file for Kota Bandung, with some members changed. */
export function mappingText(changes: MappingChanges = {}, baseUrl = "https://api.sp4n.test/v1"): string {
  const members = parse(valid(baseUrl)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let parent = members;
    for (const name of names) {
      parent[name] ??= {};
      parent = parent[name] as Record<string, unknown>;
    }
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return stringify(members);
}

export function writeMapping(changes: MappingChanges = {}, baseUrl?: string): string {
  const path = join(temporaryFolder(), "sp4n.yaml");
  writeFileSync(path, mappingText(changes, baseUrl));
  return path;
}

/** Returns a mapping in memory. Throws if it has faults. */
export function readyMapping(baseUrl: string, changes: MappingChanges = {}): Sp4nMapping {
  const { mapping, faults } = parseMapping(mappingText(changes, baseUrl), "sp4n.yaml", sp4nSecrets);
  if (!mapping || faults.length > 0) throw new Error(JSON.stringify(faults));
  return mapping;
}
