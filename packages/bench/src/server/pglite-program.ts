import { PGlite } from "@electric-sql/pglite";

// A separate process with an empty PGlite. Prints a line once it responds.
const pglite = await PGlite.create({ dataDir: process.argv[2] as string });
await pglite.query("select 1");
process.stdout.write("ready\n");
await pglite.close();
