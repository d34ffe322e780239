import { openStore } from "../../src/index.ts";

const [folder = ""] = process.argv.slice(2);
const store = await openStore({ folder });
await store.close();
process.exit();
