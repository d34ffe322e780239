import { ContractFailure, equal, first, holds } from "../support/assertion.ts";
import { assertProblem, expectSuccess } from "../support/exchange.ts";
import { readAsOfficer } from "../support/officer.ts";
import { isStoredAsShown, photo, sampleFiles, uploadForm, uploadPhoto } from "../support/samples/files.ts";
import { newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

export async function reportWith(target: ContractTarget, bytes: Uint8Array<ArrayBuffer>, fileName: string) {
  const { id } = (await expectSuccess(target, "uploadAttachment", { body: uploadForm(bytes, fileName) }))
    .body;
  const receipt = await submit(target, newReport({ attachmentIds: [id] }));
  return { id, receipt, link: linkOf((await readReport(target, receipt)).attachments) };
}

function linkOf(attachments: readonly { url?: string }[]): URL {
  const { url } = first(attachments, "attachments of the report");
  if (!url) throw new ContractFailure("expected a link with the attachment, received none");
  return new URL(url);
}

export const open = (target: ContractTarget, link: URL): Promise<Response> => target.fetch(new Request(link));

const openPart = (target: ContractTarget, link: URL, range: string): Promise<Response> =>
  target.fetch(new Request(link, { headers: { range } }));

function changed(link: URL, change: (copy: URL) => void): URL {
  const copy = new URL(link);
  change(copy);
  return copy;
}

export const attachmentLinkCases: ContractCase[] = [
  {
    title: "getAttachment returns the stored bytes with their type and headers that prevent execution",
    operation: "getAttachment",
    async run(target) {
      for (const sample of sampleFiles) {
        const { bytes, fileName, mediaType } = sample;
        const { link } = await reportWith(target, bytes, fileName);
        equal(link.origin, new URL(target.baseUrl).origin, "getReport: the link leads to the channel");
        const response = await open(target, link);
        equal(response.status, 200, "getAttachment: status");
        equal(response.headers.get("content-type"), mediaType, "getAttachment: Content-Type");
        equal(
          response.headers.get("x-content-type-options"),
          "nosniff",
          "getAttachment: X-Content-Type-Options",
        );
        equal(response.headers.get("cache-control"), "no-store", "getAttachment: Cache-Control");
        const disposition = response.headers.get("content-disposition") ?? "";
        holds(
          /^(inline|attachment)\b.*filename/.test(disposition),
          "getAttachment: Content-Disposition",
          disposition,
        );
        const stored = [...new Uint8Array(await response.arrayBuffer())];
        if (isStoredAsShown(sample)) equal(stored, [...bytes], "getAttachment: bytes");
        else equal(stored.slice(0, 5), [...bytes.slice(0, 5)], "getAttachment: how a document begins");
      }
    },
  },
  {
    title: "getAttachment serves files with any characters in their names",
    operation: "getAttachment",
    async run(target) {
      for (const fileName of [
        'lubang "besar"; x=y.jpg',
        "jalan – ümlaut 🌳.jpg",
        "../../etc/passwd.jpg",
        "a\\b.jpg",
      ]) {
        const { link } = await reportWith(target, photo.bytes, fileName);
        const response = await open(target, link);
        equal(response.status, 200, "getAttachment: status");
        const disposition = response.headers.get("content-disposition") ?? "";
        holds(/^[\x20-\x7e]+$/.test(disposition), "getAttachment: Content-Disposition in ASCII", disposition);
        holds(!disposition.includes("/"), "getAttachment: no path in Content-Disposition", disposition);
      }
    },
  },
  {
    title: "getAttachment also accepts the link that an officer of the report received",
    operation: "getAttachment",
    async run(target) {
      const { receipt } = await reportWith(target, photo.bytes, photo.fileName);
      const { body } = await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId);
      equal((await open(target, linkOf(body.attachments))).status, 200, "getAttachment: status");
    },
  },
  {
    title: "getAttachment refuses a link with a changed signature, expiry or file",
    operation: "getAttachment",
    code: "invalid_link",
    async run(target) {
      const [{ link }, other] = [
        await reportWith(target, photo.bytes, photo.fileName),
        await reportWith(target, photo.bytes, photo.fileName),
      ];
      const signature = link.searchParams.get("signature") ?? "";
      const expires = Number(link.searchParams.get("expires"));
      for (const bad of [
        changed(link, ({ searchParams }) => searchParams.set("signature", [...signature].reverse().join(""))),
        changed(link, ({ searchParams }) => searchParams.set("signature", "!".repeat(43))),
        changed(link, ({ searchParams }) => searchParams.set("expires", String(expires + 3600))),
        changed(link, ({ searchParams }) => searchParams.set("expires", "1700000000")),
        changed(link, (copy) => {
          copy.pathname = other.link.pathname;
        }),
      ])
        await assertProblem(await open(target, bad), 403, "invalid_link", "getAttachment");
    },
  },
  {
    title: "getAttachment refuses an incomplete link",
    operation: "getAttachment",
    code: "invalid_request",
    async run(target) {
      const { link } = await reportWith(target, photo.bytes, photo.fileName);
      for (const bad of [
        changed(link, ({ searchParams }) => searchParams.delete("signature")),
        changed(link, ({ searchParams }) => searchParams.delete("expires")),
        changed(link, ({ searchParams }) => searchParams.set("expires", "besok")),
      ])
        await assertProblem(await open(target, bad), 400, "invalid_request", "getAttachment");
    },
  },
  {
    title: "getAttachment returns 404 when the stored file is missing",
    operation: "getAttachment",
    code: "attachment_not_found",
    needs: "loseFiles",
    async run(target) {
      const { link } = await reportWith(target, photo.bytes, photo.fileName);
      await target.loseFiles?.();
      await assertProblem(await open(target, link), 404, "attachment_not_found", "getAttachment");
    },
  },
  {
    title: "getAttachment returns 206 with the part of the file that Range requests",
    operation: "getAttachment",
    async run(target) {
      const { link } = await reportWith(target, photo.bytes, photo.fileName);
      const whole = [...new Uint8Array(await (await open(target, link)).arrayBuffer())];
      const last = whole.length - 1;
      for (const [range, start, end] of [
        ["bytes=0-0", 0, 0],
        ["bytes=2-9", 2, 9],
        [`bytes=${last}-`, last, last],
        ["bytes=-4", last - 3, last],
        ["bytes=1-99999999", 1, last],
      ] as const) {
        const response = await openPart(target, link, range);
        equal(response.status, 206, `getAttachment ${range}: status`);
        const { headers } = response;
        equal(headers.get("content-range"), `bytes ${start}-${end}/${whole.length}`, "Content-Range");
        equal(headers.get("accept-ranges"), "bytes", "getAttachment: Accept-Ranges");
        equal(headers.get("content-type"), photo.mediaType, "getAttachment: Content-Type");
        const part = [...new Uint8Array(await response.arrayBuffer())];
        equal(part, whole.slice(start, end + 1), `getAttachment ${range}: bytes`);
      }
    },
  },
  {
    title: "getAttachment returns the whole file for a Range that it does not support",
    operation: "getAttachment",
    async run(target) {
      const { link } = await reportWith(target, photo.bytes, photo.fileName);
      for (const range of ["bytes=0-1,4-5", "bytes=9-2", "items=0-1", "bytes=a-b"]) {
        const response = await openPart(target, link, range);
        equal(response.status, 200, `getAttachment ${range}: status`);
        equal(response.headers.get("accept-ranges"), "bytes", "getAttachment: Accept-Ranges");
        equal([...new Uint8Array(await response.arrayBuffer())], [...photo.bytes], "getAttachment: bytes");
      }
    },
  },
  {
    title: "getAttachment returns an error with the file's size for a Range beyond the end of the file",
    operation: "getAttachment",
    code: "range_not_satisfiable",
    async run(target) {
      const { link } = await reportWith(target, photo.bytes, photo.fileName);
      const { length } = new Uint8Array(await (await open(target, link)).arrayBuffer());
      for (const range of [`bytes=${length}-`, "bytes=-0"]) {
        const response = await openPart(target, link, range);
        equal(response.headers.get("content-range"), `bytes */${length}`, "getAttachment: Content-Range");
        await assertProblem(response, 416, "range_not_satisfiable", "getAttachment");
      }
    },
  },
  {
    title: "getReport returns links only to the report's own files",
    operation: "getReport",
    async run(target) {
      const waiting = await uploadPhoto(target);
      const { attachments } = await readReport(target, await submit(target));
      equal(attachments, [], "getReport: attachments");
      holds(waiting.url === undefined, "uploadAttachment: a waiting file has no link");
    },
  },
];
