// Compiles the .po file into the files that WordPress reads.
import { readFileSync, writeFileSync } from "node:fs";
import { readMessages, toPhp, toScriptData } from "./languages.ts";

const folder = new URL("lapor-embed/languages/", import.meta.url);
const messages = readMessages(readFileSync(new URL("lapor-embed-id_ID.po", folder), "utf8"));
writeFileSync(new URL("lapor-embed-id_ID.l10n.php", folder), toPhp(messages));
writeFileSync(new URL("lapor-embed-id_ID-lapor-embed-editor.json", folder), toScriptData(messages));
