import { createLapor, isLaporError } from "@lapor/sdk";
import { createDatabase } from "./database.ts";

interface Row {
  id: string;
  scope: string;
  stage: string;
}

/**
 * Returns whether the channel rejects a key. Returns false if there is no response, because the result is
 * then unknown.
 */
const isRefused = async (baseUrl: string, key: string): Promise<boolean> => {
  try {
    await createLapor({ baseUrl, key, maxRetries: 0 }).getChannel();
    return false;
  } catch (error) {
    return isLaporError(error) && error.code === "unauthorized";
  }
};

/** The maximum number of keys to check. A page has few forms, so more keys than this cannot be accidental. */
const mostKeys = 5;

/**
 * Moves to a form the reports that this site's forms have stored for the same channel and agency under keys
 * that the channel no longer accepts. Such a report would otherwise wait for a page that no longer exists. A
 * report under a valid key belongs to another form and is not moved.
 *
 * @param scope The form's channel, key and agency.
 * @param refuses Returns whether the channel rejects a key.
 * @returns Whether any report was moved.
 */
export async function takeOver(
  scope: string,
  refuses: (baseUrl: string, key: string) => Promise<boolean> = isRefused,
): Promise<boolean> {
  const { run } = createDatabase(() => {});
  const [baseUrl = "", own = "", agency] = scope.split(" ");
  const [rows] = await run<[Row[]]>("readonly", (of) => [of("reports").getAll()]);
  const keys = new Set<string>();
  for (const row of rows) {
    const [otherUrl, key = "", otherAgency] = `${Object(row).scope}`.split(" ");
    if (otherUrl === baseUrl && otherAgency === agency && key && key !== own) keys.add(key);
  }
  const refused: string[] = [];
  for (const key of [...keys].slice(0, mostKeys))
    if (await refuses(baseUrl, key)) refused.push([baseUrl, key, agency].join(" "));
  if (!refused.length) return false;
  const moved: Row[] = [];
  await run("readwrite", (of) => {
    const request = of("reports").getAll() as IDBRequest<Row[]>;
    request.onsuccess = () => {
      for (const row of request.result) {
        if (!refused.includes(Object(row).scope)) continue;
        of("reports").put({ ...row, scope }, row.id);
        moved.push(row);
      }
    };
    return [request];
  });
  try {
    // Sends the same message as a store does, so this page receives it too.
    const channel = new BroadcastChannel("lapor");
    for (const { id, stage } of moved) channel.postMessage({ id, stage });
    channel.close();
  } catch {
    // BroadcastChannel is forbidden in this frame, so other tabs learn of the change only on their next read.
  }
  return moved.length > 0;
}
