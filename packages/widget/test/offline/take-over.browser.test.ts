import { expect } from "@open-wc/testing";
import { takeOver } from "../../src/offline/take-over.ts";
import { clean, draft, file, instead, open, raw, textOf } from "../support/device-records.ts";
import { waitUntil } from "../support/wait-until.ts";

const kanal = "https://kanal.example";
const scope = `${kanal} pk_new pemkot-bandung`;
const left = `${kanal} pk_old pemkot-bandung`;

describe("records under a key that the channel no longer accepts", () => {
  beforeEach(clean);

  it("records under an invalid key move to the form with their text and files, and every tab is notified", async () => {
    await open().put(draft("waits", { scope: left, stage: "waiting", files: [file("a")] }));
    await open().put(draft("begun", { scope: left }));
    await open().put(draft("mine", { scope }));
    const told: (string | undefined)[] = [];
    const store = open();
    store.subscribe(({ id, stage, here }) => told.push(`${id} ${stage} ${here}`));
    const asked: string[] = [];
    const refuses = async (...about: string[]) => {
      asked.push(about.join(" "));
      return true;
    };
    expect(await takeOver(scope, refuses)).to.equal(true);
    expect(asked).to.deep.equal([`${kanal} pk_old`]);
    expect((await store.list(scope)).map(({ id }) => id).sort()).to.deep.equal(["begun", "mine", "waits"]);
    expect(await store.hasOthers(scope)).to.equal(false);
    expect(await textOf(await store.get("waits"))).to.deep.equal(["bytes of a"]);
    await waitUntil(() => told.length === 2, "both are told");
    expect(told.sort()).to.deep.equal(["begun draft false", "waits waiting false"]);
    expect(await takeOver(scope, refuses)).to.equal(false);
    expect(asked).to.have.length(1);
  });

  it("records are not moved while their key is valid, or if their channel or agency differs from the form's", async () => {
    const others = [
      left,
      `https://lain.example pk_old pemkot-bandung`,
      `${kanal} pk_old pemprov-jawa-barat`,
      `${kanal} pk_old `,
      "odd",
    ];
    for (const other of others) await open().put(draft(other, { scope: other }));
    const asked: string[] = [];
    const refuses = async (_: string, key: string) => {
      asked.push(key);
      return false;
    };
    expect(await takeOver(scope, refuses)).to.equal(false);
    expect(asked).to.deep.equal(["pk_old"]);
    expect(((await raw("reports")) as { scope: string }[]).map((row) => row.scope).sort()).to.deep.equal(
      [...others].sort(),
    );
    expect(await open().hasOthers(scope)).to.equal(true);
  });

  it("records are moved only after the channel has rejected their key, not when it does not respond", async () => {
    await open().put(draft("waits", { scope: left, stage: "waiting" }));
    const answers: (Response | Error)[] = [
      new TypeError("Failed to fetch"),
      Response.json({ code: "unavailable", status: 503 }, { status: 503 }),
      Response.json({ code: "origin_not_allowed", status: 403 }, { status: 403 }),
      Response.json({ code: "unauthorized", status: 401 }, { status: 401 }),
    ];
    for (const answer of answers) {
      let key: string | null = "";
      const ask = async (input: RequestInfo | URL, init?: RequestInit) => {
        key = new Request(input, init).headers.get("authorization");
        if (answer instanceof Error) throw answer;
        return answer;
      };
      await instead(globalThis, "fetch", ask, async () => {
        expect(await takeOver(scope)).to.equal(answer === answers.at(-1));
      });
      expect(key).to.equal("Bearer pk_old");
    }
  });
});
