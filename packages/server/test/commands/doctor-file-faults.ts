import { randomUUID } from "node:crypto";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { systemRandom } from "@lapor/channel";
import { createResealing, type ProvenFile } from "@lapor/channel/store";
import { probePrefix } from "../../src/files/file-store.ts";
import { filesFolder } from "../../src/files/open-files.ts";
import { s3Blobs } from "../../src/files/s3-blobs.ts";
import { secret } from "../support/engines.ts";
import { gather } from "../support/gather.ts";
import type { Fault, World } from "./doctor-world.ts";

export function createFileFaults(world: World): Record<string, Fault> {
  const sql = (text: string) => world.engine.script((run) => run(text));
  const orphan = randomUUID();
  let spare: { key: string; bytes: Uint8Array };

  const resealing = createResealing({ secret, sealKeys: [{ id: "gone", key: systemRandom.bytes(32) }] });

  const attached = async () =>
    (await gather(world.context.files.list())).flat().filter(({ key }) => !key.startsWith(probePrefix));

  /** Replaces the content of the first file. */
  const spoil = async (
    change: (bytes: Uint8Array<ArrayBuffer>, id: string) => Uint8Array | Promise<Uint8Array>,
  ): Promise<undefined> => {
    const { files } = world.context;
    const [first] = await attached();
    const key = first?.key as string;
    spare = { key, bytes: (await files.get(key)) as Uint8Array };
    await files.put(key, await change(new Uint8Array(spare.bytes), key));
    return undefined;
  };
  const mend = () => world.context.files.put(spare.key, spare.bytes);

  return {
    "an attachment without its file": {
      check: "files",
      finding: /^The file \S+ of report \S+ in the folder .* is missing\. Restore it from a backup\.$/,
      plant: async () => {
        const [first] = await attached();
        const key = first?.key as string;
        spare = { key, bytes: (await world.context.files.get(key)) as Uint8Array };
        await world.context.files.delete(key);
        return undefined;
      },
      undo: () => world.context.files.put(spare.key, spare.bytes),
    },
    "a changed file": {
      check: "files",
      finding:
        /^The file \S+ of report \S+ in the folder .* is not the uploaded file.* Keep a copy as evidence/,
      plant: () =>
        spoil((bytes) => {
          bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
          return bytes;
        }),
      undo: mend,
    },
    "a truncated file": {
      check: "files",
      finding: /^The file \S+ of report \S+ in the folder .* has another length .* Keep a copy as evidence/,
      plant: () => spoil((bytes) => bytes.slice(0, 30)),
      undo: mend,
    },
    "a file that replaces another one": {
      check: "files",
      finding:
        /^The file \S+ of report \S+ in the folder .* is the file of the attachment \S+, which somebody copied over it\. Keep a copy as evidence/,
      plant: async () => {
        const [, second] = await attached();
        const foreign = (await world.context.files.get(second?.key as string)) as Uint8Array<ArrayBuffer>;
        return spoil(() => foreign);
      },
      undo: mend,
    },
    "a file sealed with a missing key": {
      check: "files",
      finding:
        /^The file \S+ of report \S+ in the folder .* was sealed with a missing key\. Put that key into/,
      plant: () =>
        spoil(async (bytes, id) => {
          const [row] = await sql(
            `select id, bytes, content_hash as "contentHash" from attachment where id = '${id}'`,
          );
          return (await resealing.file(bytes, row as unknown as ProvenFile)).stored;
        }),
      undo: mend,
    },
    "an empty file": {
      check: "files",
      finding: /^The file \S+ of report \S+ in the folder .* has another length .* Keep a copy as evidence/,
      plant: () => spoil(() => new Uint8Array()),
      undo: mend,
    },
    "a file with extra bytes at its end": {
      check: "files",
      finding: /^The file \S+ of report \S+ in the folder .* has another length .* Keep a copy as evidence/,
      plant: () => spoil((bytes) => new Uint8Array([...bytes, 0])),
      undo: mend,
    },
    "a file with a changed byte": {
      check: "files",
      finding:
        /^The file \S+ of report \S+ in the folder .* is not the uploaded file.* Keep a copy as evidence/,
      plant: () => spoil((bytes) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)),
      undo: mend,
    },
    "an unencrypted file": {
      check: "files",
      finding:
        /^The file \S+ of report \S+ in the folder .* is unencrypted.* Keep a copy as evidence, .* restore the file from a backup\.$/,
      plant: () => spoil(() => new TextEncoder().encode("%PDF-1.4\n%%EOF")),
      undo: mend,
    },
    "a file without an attachment": {
      check: "files",
      finding: new RegExp(`^The file ${orphan} .* belongs to no attachment.* Remove it`),
      plant: async () => {
        await world.context.files.put(orphan, new Uint8Array([1]));
        const old = new Date(Date.now() - 2 * 86_400_000);
        utimesSync(join(filesFolder(world.dataFolder), orphan.slice(-2), orphan), old, old);
        return undefined;
      },
      undo: () => world.context.files.delete(orphan),
    },
    "a bucket that does not respond": {
      check: "files",
      finding: /^Files lie in the bucket "lapor".* cannot be read.* Check /,
      plant: async () => ({
        files: s3Blobs(
          {
            endpoint: "http://127.0.0.1:9",
            bucket: "lapor",
            region: "x",
            accessKeyId: "x",
            secretAccessKey: "x",
            forcePathStyle: true,
          },
          { tries: 1 },
        ),
      }),
    },
  };
}
