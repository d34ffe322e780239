import { PGlite } from "@electric-sql/pglite";

// A process of its own: PGlite with nothing in it. Prints a line when it answers.
const pglite = await PGlite.create({ dataDir: process.argv[2] as string });
await pglite.query("select 1");
process.stdout.write("ready\n");
await pglite.close();
