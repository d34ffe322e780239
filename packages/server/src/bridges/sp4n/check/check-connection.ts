import type { BridgeResult, Texts } from "../../bridge.ts";
import { createSp4nClient, parseJson, type Sp4nClient } from "../http/client.ts";
import { failureOfRead, isSuccess } from "../http/outcome.ts";
import type { Exchange } from "../http/send-request.ts";
import { comparable, type Sp4nMapping } from "../mapping/mapping.ts";
import { pickId, pickList, pickText } from "../texts/pick.ts";
import { checkStrings } from "./strings.ts";

/** An entry of the ministry's master data. */
interface Master {
  id: string;
  name: string;
}

/** A larger clock difference, in milliseconds, distorts deadlines and the order of a timeline. */
const mostClockMs = 60_000;

/**
 * Tests the credentials, the clock, the institutions and the statuses with harmless reads. Creates nothing.
 */
export async function checkConnection(
  mapping: Sp4nMapping,
  now: () => Date,
  signal: AbortSignal,
): Promise<BridgeResult[]> {
  const result = (check: string, findings: Texts[], looked: Texts): BridgeResult => ({
    check,
    findings,
    looked,
  });
  const client = createSp4nClient(mapping);
  const response = await client.get(mapping.paths.check, {}, { signal });
  const failure = findLoginFault(response, mapping);
  if (failure) return [result("credentials", [failure], checkStrings.login)];
  const clock = readDifference(response, now());
  return [
    result("credentials", [], checkStrings.login),
    result(
      "clock",
      clock !== undefined && Math.abs(clock) > mostClockMs ? [checkStrings.clockDiffers(clock)] : [],
      clock === undefined ? checkStrings.noClock : checkStrings.clock(clock),
    ),
    await checkInstitutions(mapping, client, signal).then(({ findings, looked }) =>
      result("institutions", findings, looked),
    ),
    await checkStatuses(mapping, client, signal).then(({ findings, looked }) =>
      result("statuses", findings, looked),
    ),
  ];
}

function findLoginFault(
  response: Exchange,
  { baseUrl, headers, paths, file }: Sp4nMapping,
): Texts | undefined {
  if (!isSuccess(response))
    return checkStrings.failed(failureOfRead(response), baseUrl, Object.keys(headers), paths.check);
  return parseJson(response.body) === undefined ? checkStrings.noJson(baseUrl, file) : undefined;
}

/**
 * Returns how many milliseconds the server's clock is ahead of ours, or undefined without a `Date` header.
 */
function readDifference(response: Exchange, now: Date): number | undefined {
  const date = response.failure === undefined ? Date.parse(response.headers.date ?? "") : Number.NaN;
  return Number.isNaN(date) ? undefined : date - now.getTime();
}

/** Reads a list of master data, or returns why it cannot be read. */
async function readMasters(
  path: string,
  { fields }: Sp4nMapping,
  client: Sp4nClient,
  signal: AbortSignal,
): Promise<Master[] | { error: string }> {
  const response = await client.get(path, {}, { signal });
  if (!isSuccess(response)) return { error: failureOfRead(response) };
  const list = pickList(parseJson(response.body), fields.masters.list);
  if (!list) return { error: "invalid_response" };
  return list.flatMap((entry) => {
    const id = pickId(entry, fields.masters.id);
    return id === undefined ? [] : [{ id, name: pickText(entry, fields.masters.name) ?? "" }];
  });
}

async function checkInstitutions(mapping: Sp4nMapping, client: Sp4nClient, signal: AbortSignal) {
  const { paths, ids } = mapping;
  if (paths.institutions === null) return { findings: [], looked: checkStrings.notListed("institutions") };
  const masters = await readMasters(paths.institutions, mapping, client, signal);
  if ("error" in masters)
    return {
      findings: [checkStrings.unreadable("paths.institutions", masters.error)],
      looked: checkStrings.notListed(""),
    };
  const known = new Set(masters.map(({ id }) => id));
  const used = [
    ["ids.institution", ids.institution] as const,
    ...(ids.national === null ? [] : [["ids.national", ids.national] as const]),
    ...[...ids.agencies].map(([agency, id]) => [`ids.agencies.${agency}`, id] as const),
  ];
  return {
    findings: used
      .filter(([, id]) => !known.has(String(id)))
      .map(([path, id]) => checkStrings.unknownInstitution(path, id, known.size)),
    looked: checkStrings.institutions(used.length),
  };
}

async function checkStatuses(mapping: Sp4nMapping, client: Sp4nClient, signal: AbortSignal) {
  const { paths, statuses } = mapping;
  if (paths.statuses === null) return { findings: [], looked: checkStrings.notListed("statuses") };
  const masters = await readMasters(paths.statuses, mapping, client, signal);
  if ("error" in masters)
    return {
      findings: [checkStrings.unreadable("paths.statuses", masters.error)],
      looked: checkStrings.notListed(""),
    };
  const listed = new Set(masters.flatMap(({ id, name }) => [comparable(id), comparable(name)]));
  return {
    findings: [
      ...masters
        .filter(({ id, name }) => !statuses.has(comparable(name)) && !statuses.has(comparable(id)))
        .map(({ id, name }) => checkStrings.noMeaning(name || id)),
      ...[...statuses.keys()].filter((status) => !listed.has(status)).map(checkStrings.unknownStatus),
    ],
    looked: checkStrings.statuses(masters.length),
  };
}
