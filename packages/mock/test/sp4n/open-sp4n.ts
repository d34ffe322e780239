import { createSettableClock } from "../../src/channel/settable-clock.ts";
import { createSp4nMock, mockCredentials, type Sp4nMockOptions } from "../../src/sp4n/index.ts";

/** A complaint in the form in which a client sends it. */
export const complaint = {
  title: "Jalan berlubang",
  content: "Ada lubang besar.",
  channel: 13,
  classification_id: 6,
  disposition_id: 151,
  is_anonymous: true,
  attachments: "[12,13].",
  tags_raw: "#lapor K7M-2QF-9XK",
};

/** Creates a mock of the ministry with a frozen clock, and a client for it. */
export function openSp4n(options: Omit<Sp4nMockOptions, "clock"> = {}) {
  const clock = createSettableClock("2026-11-24T09:15:00+07:00");
  const sp4n = createSp4nMock({ ...options, clock });
  const call = (method: string, path: string, body?: object, headers: object = mockCredentials) =>
    sp4n.fetch(
      new Request(`http://kementerian.test/api${path}`, {
        method,
        headers: { ...headers, ...(!(body instanceof FormData) && { "content-type": "application/json" }) },
        ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
      }),
    );
  const read = async (path: string) => (await (await call("GET", path)).json()).results;
  return {
    sp4n,
    clock,
    call,
    create: (sent: object = complaint) => call("POST", "/complaints/complaint-mock", sent),
    detail: async (id: number) => (await read(`/complaints/${id}/complaint`)).data,
    followups: async (id: number) => (await read(`/complaints/${id}/followups`)).data,
    find: async (tag: string) => (await read(`/complaints?tag=${tag}`)).data,
  };
}
