import { createLapor, isLaporError } from "@lapor/sdk";
import { createDatabase } from "./database.ts";

interface Row {
  id: string;
  scope: string;
  stage: string;
}

/** Whether the channel refuses a key. Without a response this is unknown. */
const isRefused = async (baseUrl: string, key: string): Promise<boolean> => {
  try {
    await createLapor({ baseUrl, key, maxRetries: 0 }).getChannel();
    return false;
  } catch (error) {
    return isLaporError(error) && error.code === "unauthorized";
  }
};

/** A page has few forms: more keys than this are not an accident. */
const mostKeys = 5;

/**
 * Lets a form continue with what forms of this site have stored for the same channel and agency under keys
 * that the channel no longer accepts: such a report would wait for a page that no longer exists. Reports
 * stored under a valid key belong to another form.
 *
 * @param scope of the form: channel, key and agency.
 * @param refuses whether the channel refuses a key.
 * @returns whether there was anything.
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
    // The same message as from a store, also for this page.
    const channel = new BroadcastChannel("lapor");
    for (const { id, stage } of moved) channel.postMessage({ id, stage });
    channel.close();
  } catch {
    // Forbidden in this frame: other tabs see it the next time they read.
  }
  return moved.length > 0;
}
