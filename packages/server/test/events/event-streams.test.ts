import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { createLapor } from "@lapor/sdk";
import { type Host, serveChannel } from "../../src/http/host.ts";
import { noLog } from "../../src/platform/log/log.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import { adminKey, channelOn, makeKey, newReport } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

describe("event streams over HTTP from two processes on one database (PostgreSQL)", () => {
  let replicas: Replicas;
  let hosts: [Host, Host];
  let officerKey: string;
  let siteKey: string;

  before(async () => {
    replicas = await replicaEngines["two replicas on PostgreSQL"]!();
    const [store, other = store] = replicas.stores;
    const secret = systemRandom.bytes(32);
    const serve = (store: Replicas["stores"][0]) =>
      serveChannel({ channel: channelOn(store, { secret }), store, log: noLog, host: "127.0.0.1", port: 0 });
    hosts = [await serve(store), await serve(other)];
    officerKey = await makeKey(store, adminKey);
    siteKey = await makeKey(store);
  });
  after(async () => {
    await Promise.all(hosts.map((host) => host.stop()));
    await replicas.close();
  });

  async function open(host: Host) {
    const connection = new AbortController();
    const response = await fetch(`${host.url}/v1/events`, {
      headers: { authorization: `Bearer ${officerKey}`, accept: "text/event-stream" },
      signal: connection.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    return { response, reader, close: () => connection.abort() };
  }

  test("one process streams the event of a report submitted to the other", async () => {
    const { reader, close } = await open(hosts[0]);
    assert.match((await reader.read()).value ?? "", /^event: ready/);
    const citizen = createLapor({ baseUrl: hosts[1].url, key: siteKey });
    const { trackingId } = await citizen.submitReport(newReport);
    const { value = "" } = await reader.read();
    assert.ok(value.includes(`"type":"report.submitted"`) && value.includes(trackingId), value);
    close();
  });

  test("closing a connection frees its slot for another one", async () => {
    const opened = [];
    for (let number = 0; number < 6; number++) opened.push(await open(hosts[1]));
    const refused = await open(hosts[1]);
    assert.equal(refused.response.status, 429);
    opened[2]?.close();
    await until(async () => {
      const { response, close } = await open(hosts[1]);
      close();
      return response.status === 200;
    }, 5000);
    for (const { close } of opened) close();
  });

  test("a stopping process ends its streams at once", async () => {
    const { reader } = await open(hosts[0]);
    await reader.read();
    const began = performance.now();
    await hosts[0].stop();
    assert.ok(performance.now() - began < 5000, "the host waited for the stream");
    await reader.cancel().catch(() => {});
  });
});
