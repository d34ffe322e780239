import { everyStore } from "../support/engines.ts";
import { storeSuite } from "./store-suite.ts";

for (const [name, open] of Object.entries(everyStore)) storeSuite(name, open);
