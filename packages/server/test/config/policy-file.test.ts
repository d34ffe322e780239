import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deadlinePresets, defaultPolicy, replaceDeadlines } from "@lapor/channel";
import { readPolicyFile } from "../../src/config/policy/policy-file.ts";
import { faultsIn } from "../support/faults-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function written(content: unknown): string {
  const path = join(temporaryFolder(), "policy.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const faultsOf = (content: unknown) => faultsIn(() => readPolicyFile(written(content)));

const answer = { stage: "answer", days: 60, dayKind: "calendar" } as const;

const examined = defaultPolicy.deadlines.filter(({ needsExamination }) => needsExamination);

test("a deadline for a stage replaces all deadlines of that stage except those for examinations", () => {
  const { deadlines, contestDays, warningDays, eventDays, deadLetterDays } = readPolicyFile(
    written({ deadlines: [answer], warningDays: 5, eventDays: 1000 }),
  );
  assert.equal(examined.length, 1);
  assert.deepEqual(
    deadlines.filter(({ stage }) => stage === "answer"),
    [answer, ...examined],
  );
  assert.deepEqual(
    deadlines.filter(({ stage }) => stage !== "answer"),
    defaultPolicy.deadlines.filter(({ stage }) => stage !== "answer"),
  );
  assert.deepEqual([contestDays, warningDays], [defaultPolicy.contestDays, 5]);
  assert.deepEqual([eventDays, deadLetterDays], [1000, defaultPolicy.deadLetterDays]);
});

test("a policy's own deadline for examinations leaves the other deadlines unchanged", () => {
  const own = { ...answer, classification: "complaint", needsExamination: true } as const;
  const { deadlines } = readPolicyFile(written({ deadlines: [own] }));
  assert.deepEqual(deadlines, [own, ...defaultPolicy.deadlines.filter((entry) => !examined.includes(entry))]);
});

test("a deadline for one classification leaves those of the others unchanged", () => {
  const own = { ...answer, classification: "complaint" } as const;
  const { deadlines } = readPolicyFile(written({ deadlines: [own] }));
  const days = deadlines
    .filter(({ stage }) => stage === "answer")
    .map((entry) => [entry.classification, entry.days]);
  assert.deepEqual(days, [
    ["complaint", 60],
    ["complaint", 43],
    ["aspiration", 5],
    ["information_request", 5],
  ]);
});

test("a preset replaces all deadlines, for the whole channel or for one agency's sites", () => {
  for (const preset of ["uu-25-2009", "permenpanrb-62-2018"] as const) {
    const { deadlines } = readPolicyFile(written({ deadlines: preset }));
    assert.deepEqual(deadlines, deadlinePresets[preset]);
    const policy = readPolicyFile(written({ channels: { "pemkot-bandung": { deadlines: preset } } }));
    assert.deepEqual(policy.deadlines, defaultPolicy.deadlines);
    const own = policy.channels?.["pemkot-bandung"]?.deadlines ?? [];
    assert.deepEqual(replaceDeadlines(policy.deadlines, own), deadlinePresets[preset]);
  }
  assert.match(
    faultsOf({ deadlines: "uu-25-2008" })[0] ?? "",
    /"deadlines" is permenpanrb-62-2018, uu-25-2009 or a list of deadlines, but .* it is "uu-25-2008"/,
  );
});

test("an agency's sites can have their own deadlines", () => {
  const channels = { "pemkot-bandung": { deadlines: [answer] } };
  assert.deepEqual(readPolicyFile(written({ channels })).channels, channels);
});

test("the operator can choose the survey, and an unknown survey is rejected", () => {
  assert.equal(readPolicyFile(written({})).survey, "short");
  assert.equal(readPolicyFile(written({ survey: "full" })).survey, "full");
  assert.match(
    faultsOf({ survey: "long" })[0] ?? "",
    /"survey" is one of none, short, full, .* it is "long"/,
  );
});

test("a limit overrides the default of the same name, null removes it, and challenge settings may be partial", () => {
  const { limits, challenge } = readPolicyFile(
    written({
      limits: { submitsPerAddress: { quota: 5, seconds: 60 }, requestsPerAddress: null },
      challenge: { mode: "on", freeSubmitsPerKey: { quota: 9, seconds: 1 } },
    }),
  );
  const { requestsPerAddress: _, ...others } = defaultPolicy.limits;
  assert.deepEqual(limits, { ...others, submitsPerAddress: { quota: 5, seconds: 60 } });
  assert.deepEqual(challenge, {
    ...defaultPolicy.challenge,
    mode: "on",
    freeSubmitsPerKey: { quota: 9, seconds: 1 },
  });
});

test("errors in limits and challenge settings are reported with their positions", () => {
  const faults = faultsOf({
    limits: {
      submits: null,
      writesPerKey: { quota: 0, seconds: 60 },
      visitsPerReport: { quota: 1, seconds: 700_000, x: 1 },
    },
    challenge: { mode: "sometimes", work: 0.5, freeSubmitsPerAddress: 3, hard: true },
  });
  const places = [
    /in "limits", but .* also has "submits"/,
    /"limits\.writesPerKey" is an object with a whole "quota"/,
    /in "limits\.visitsPerReport", but .* also has "x"/,
    /"limits\.visitsPerReport" is an object with a whole "quota"/,
    /in "challenge", but .* also has "hard"/,
    /"challenge\.mode" is one of off, load, on, .* it is "sometimes"/,
    /"challenge\.work" is a whole number of hashes/,
    /"challenge\.freeSubmitsPerAddress" is an object/,
  ];
  assert.equal(faults.length, places.length, faults.join("\n"));
  for (const [index, place] of places.entries()) assert.match(faults[index] ?? "", place);
});

test("the operator can choose for each personal field whether it is required", () => {
  const { reporter } = readPolicyFile(written({ reporter: { name: "required", phone: "off" } }));
  assert.deepEqual(reporter, { name: "required", email: "optional", phone: "off" });
  assert.deepEqual(readPolicyFile(written({ reporter: {} })).reporter, defaultPolicy.reporter);
  const places = [
    /in "reporter", but .* also has "nik"/,
    /"reporter\.name" is one of required, optional, off, .* it is "hidden"/,
    /"reporter\.email" is one of required, optional, off, .* it is true/,
  ];
  const faults = faultsOf({ reporter: { name: "hidden", email: true, nik: "required" } });
  assert.equal(faults.length, places.length, faults.join("\n"));
  for (const [index, place] of places.entries()) assert.match(faults[index] ?? "", place);
  assert.match(faultsOf({ reporter: ["name"] })[0] ?? "", /"reporter" is an object such as/);
});

test("all errors are reported at once, each in a sentence with its position", () => {
  const faults = faultsOf({
    deadlines: [
      {
        stage: "answr",
        needsExamination: "yes",
        days: 0,
        dayKind: "workdays",
        classification: "praise",
        hours: 3,
      },
      5,
    ],
    contestDays: "30",
    eventDays: 36_500,
    noticedays: 3,
    channels: { nowhere: { deadlines: [answer], contestDays: 3 } },
  });
  const places = [
    /also has "noticedays"/,
    /also has "hours"/,
    /"deadlines\[0\]\.needsExamination" is true, .* it is "yes"/,
    /"deadlines\[0\]\.stage" is one of national_verification, .* it is "answr"/,
    /"deadlines\[0\]\.classification" is one of complaint, .* it is "praise"/,
    /"deadlines\[0\]\.days" is a whole number of days from 1 to 366, .* it is 0\./,
    /"deadlines\[0\]\.dayKind" is one of working, calendar, .* it is "workdays"/,
    /"deadlines\[1\]" is an object/,
    /"contestDays" is a whole number .* it is "30"/,
    /"eventDays" is a whole number of days from 1 to 3660, .* it is 36500/,
    /"channels\.nowhere" is named by an agency's id/,
    /in "channels\.nowhere", .* also has "contestDays"/,
  ];
  assert.equal(faults.length, places.length, faults.join("\n"));
  for (const [index, place] of places.entries()) {
    assert.match(faults[index] ?? "", place);
    assert.match(faults[index] ?? "", /^LAPOR_POLICY_FILE should be .*\.$/);
  }
});

test("a wrong type and invalid JSON are rejected", () => {
  assert.match(
    faultsOf({ deadlines: {} })[0] ?? "",
    /"deadlines" is .* or a list of deadlines, .* it is \{\}/,
  );
  assert.match(faultsOf({ channels: [] })[0] ?? "", /"channels" is an object/);
  assert.match(faultsOf("[]")[0] ?? "", /a JSON object in UTF-8 such as \{"deadlines"/);
  assert.throws(
    () => readPolicyFile(join(temporaryFolder(), "none.json")),
    /may read, but .* \(ENOENT\)\. .*default policy/,
  );
});

test("the operator can set the retention of personal data and the largest picture", () => {
  const { retention, attachments } = readPolicyFile(
    written({ retention: { identityDays: 0, wordsDays: null }, maxPixels: 50_000_000 }),
  );
  assert.deepEqual(retention, { identityDays: 0, filesDays: 730, wordsDays: null });
  assert.deepEqual([attachments.maxPixels, attachments.maxBytes], [50_000_000, 10 * 1024 * 1024]);
  const faults = faultsOf({ retention: { identityDays: -1, wordDays: 3 }, maxPixels: 1 });
  for (const [index, place] of [
    /also has "wordDays"/,
    /"retention\.identityDays" is a whole number of days from 0 to 36525, or null .* it is -1/,
    /"maxPixels" is a whole number of pixels .* it is 1/,
  ].entries())
    assert.match(faults[index] ?? "", place);
  assert.equal(faults.length, 3);
});

test("the policy file in the lapor-contract docs removes every limit and challenge", () => {
  for (const page of ["en/rehearse.md", "id/latihan.md"]) {
    const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8");
    const [, json = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const { limits, challenge, ...others } = readPolicyFile(written(json));
    assert.deepEqual(limits, {}, page);
    assert.equal(challenge.mode, "off", page);
    const { limits: _, challenge: __, ...own } = defaultPolicy;
    assert.deepEqual(others, own, page);
  }
});

test("the operator can set the mode, the agency, the names of channel and operator, and the verification team", () => {
  const own = {
    mode: "single_agency",
    agencyId: "pemkot-bandung",
    channelName: "Kanal Pengaduan Kota Bandung",
    channelOperator: "Diskominfo Kota Bandung",
    verificationTeam: "Tim Pengaduan",
  } as const;
  assert.deepEqual(readPolicyFile(written(own)), { ...defaultPolicy, ...own });
  assert.deepEqual(readPolicyFile(written({ mode: "standalone" })), defaultPolicy);
  assert.equal(readPolicyFile(written({ mode: "gateway", agencyId: "kemenpu" })).agencyId, "kemenpu");
  assert.equal(readPolicyFile(written({ channelName: "x".repeat(120) })).channelName?.length, 120);
});

test("errors in the mode, the agency and the names are reported together, with what to do", () => {
  const cases: [unknown, RegExp[]][] = [
    [
      {
        mode: "single",
        agencyId: "x",
        channelName: "x".repeat(121),
        channelOperator: " ",
        verificationTeam: 3,
      },
      [
        /"mode" is one of standalone, single_agency, gateway, .* it is "single"\. Correct it\.$/,
        /"channelName" is a text of 1 to 120 characters in one line, .* it has 121 characters\./,
        /"channelOperator" is a text of 1 to 200 characters in one line, .* it is " "\./,
        /"verificationTeam" is a text of 1 to 120 characters in one line, .* it is 3\./,
      ],
    ],
    [{ channelName: "a\nb" }, [/"channelName" is a text .* in one line/]],
    [
      { mode: "single_agency" },
      [/"agencyId" is the id .* \(mode single_agency\), .* it is missing\. Set it to/],
    ],
    [{ mode: "gateway", agencyId: 5 }, [/"agencyId" is the id .* it is 5\. Set it to/]],
    [
      { mode: "single_agency", agencyId: "pemkot-bandun" },
      [
        /it is "pemkot-bandun"\. The directory has no such agency: set it to "pemkot-bandung" \(Pemerintah Kota/,
      ],
    ],
    [
      { mode: "single_agency", agencyId: "kemenpupr" },
      [/it is "kemenpupr"\. This agency ended: set it to "kemenpu" or "kemen-pkp"\.$/],
    ],
    [{ agencyId: "pemkot-bandung" }, [/"agencyId" is set only with "mode": "single_agency" or "gateway",/]],
    [{ mode: "standalone", agencyId: "pemkot-bandung" }, [/Remove it, or set the mode\.$/]],
  ];
  for (const [content, places] of cases) {
    const faults = faultsOf(content);
    assert.equal(faults.length, places.length, faults.join("\n"));
    for (const [index, place] of places.entries()) assert.match(faults[index] ?? "", place);
  }
});

test("the operator can set named regional emergency numbers for reporters in danger", () => {
  const emergencyNumbers = [
    { name: "Ambulans Kota Bandung", number: "119" },
    { name: "Rumah Aman", number: "+62 22-551 1112" },
  ];
  assert.deepEqual(readPolicyFile(written({ emergencyNumbers })).emergencyNumbers, emergencyNumbers);
  const named = (number: unknown) => ({ emergencyNumbers: [{ name: "Ambulans", number }] });
  const cases: [unknown, RegExp[]][] = [
    [
      { emergencyNumbers: [] },
      [/"emergencyNumbers" is a list of 1 to 5 numbers, .* Correct it, or remove it\.$/],
    ],
    [{ emergencyNumbers: "119" }, [/"emergencyNumbers" is a list of 1 to 5 numbers/]],
    [{ emergencyNumbers: Array(6).fill(emergencyNumbers[0]) }, [/"emergencyNumbers" is a list of 1 to 5/]],
    [
      { emergencyNumbers: [null] },
      [
        /"emergencyNumbers\[0\]\.name" is a text of 1 to 60/,
        /"emergencyNumbers\[0\]\.number" is a text of 3 to 20/,
      ],
    ],
    [{ emergencyNumbers: [{ name: "a\nb", number: "119" }] }, [/\.name" .* Say who answers/]],
    [{ emergencyNumbers: [{ ...emergencyNumbers[0], hours: 24 }] }, [/also has "hours"/]],
    ...[119, "11", "119;call", "tel:119", "1".repeat(21)].map((number): [unknown, RegExp[]] => [
      named(number),
      [/"emergencyNumbers\[0\]\.number" is .* Write what to dial, such as "119"/],
    ]),
  ];
  for (const [content, places] of cases) {
    const faults = faultsOf(content);
    assert.equal(faults.length, places.length, `${JSON.stringify(content)}: ${faults.join("\n")}`);
    for (const [index, place] of places.entries()) assert.match(faults[index] ?? "", place);
  }
});
