import { PGlite } from "@electric-sql/pglite";

// Starts an empty PGlite in a separate process, and prints a line when it responds.
const pglite = await PGlite.create({ dataDir: process.argv[2] as string });
await pglite.query("select 1");
process.stdout.write("ready\n");
await pglite.close();
