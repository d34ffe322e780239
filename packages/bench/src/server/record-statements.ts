import { type AddressInfo, connect, createServer } from "node:net";

/** A statement that a client sent, with the values of its parameters as text. */
export interface SentStatement {
  text: string;
  values: readonly (string | null)[];
}

/**
 * Creates a parser for the messages of a PostgreSQL client (protocol 3, chapter "Frontend/Backend Protocol"
 * of the manual). It accepts pieces of any size, and calls `onStatement` for each statement that is executed.
 * Supports only parameters in text format.
 */
export function createStatementParser(
  onStatement: (statement: SentStatement) => void,
): (data: Buffer) => void {
  const prepared = new Map<string, string>();
  let pending: Buffer = Buffer.alloc(0);
  let started = false;

  const take = (kind: string, message: Buffer): void => {
    const { text, int16, value } = contentOf(message);
    if (kind === "Q") onStatement({ text: text(), values: [] });
    if (kind === "P") prepared.set(text(), text());
    if (kind !== "B") return;
    text(); // Skip the name of the portal.
    const statement = prepared.get(text()) ?? "";
    for (let formats = int16(); formats > 0; formats--) int16();
    onStatement({ text: statement, values: Array.from({ length: int16() }, value) });
  };

  return (data) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      // The first message of a connection has no type byte.
      const from = started ? 1 : 0;
      if (pending.length < from + 4) return;
      const end = from + pending.readInt32BE(from);
      if (pending.length < end) return;
      if (started) take(String.fromCharCode(pending[0] as number), pending.subarray(5, end));
      started = true;
      pending = pending.subarray(end);
    }
  };
}

export interface Recorder {
  /** The URL to use instead of the database's own `DATABASE_URL`. */
  url: string;
  /** Returns the statements since the last call, in order. */
  take(): SentStatement[];
  stop(): Promise<void>;
}

/** Starts a proxy that records the statements of a program and forwards them to the database. */
export async function startRecorder(databaseUrl: string): Promise<Recorder> {
  const target = new URL(databaseUrl);
  const sent: SentStatement[] = [];
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const read = createStatementParser((statement) => sent.push(statement));
    client.on("data", read);
    client.pipe(database).pipe(client);
    client.on("error", () => database.destroy());
    database.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take: () => sent.splice(0),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Returns a reader for the fields of a message, in order. */
function contentOf(message: Buffer) {
  let at = 0;
  const skip = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    text(): string {
      const from = at;
      at = message.indexOf(0, from) + 1;
      return message.toString("utf8", from, at - 1);
    },
    int16: () => message.readInt16BE(skip(2)),
    value(): string | null {
      const length = message.readInt32BE(skip(4));
      if (length < 0) return null;
      const from = skip(length);
      return message.toString("utf8", from, at);
    },
  };
}
