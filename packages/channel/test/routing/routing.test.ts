import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { agencies, findPresentAgency, listEndedAgencies, listPresentAgencies } from "@lapor/directory";
import fc from "fast-check";
import { textLimits } from "../../src/operations/get-channel.ts";
import { loadShippedModel } from "../../src/routing/load-model.ts";
import { createModel, type Model } from "../../src/routing/model.ts";
import { readModel } from "../../src/routing/pack-model.ts";
import { rankAgencies } from "../../src/routing/rank-agencies.ts";
import { suggest } from "../../src/routing/suggest.ts";

const model = createModel(readModel((await loadShippedModel()).packed));
const site = "pemkot-bandung";
const ask = (text: string, regionCode?: string, siteAgencyId = site) =>
  suggest(model, { text, regionCode, siteAgencyId });
const first = (text: string, regionCode?: string, siteAgencyId = site): string | undefined =>
  ask(text, regionCode, siteAgencyId).agencies[0]?.agencyId;

test("the router suggests the local government for a road, and the ministry for a national road", () => {
  assert.equal(first("Jalan berlubang di depan pasar"), "pemkot-bandung");
  assert.equal(first("Jalan nasional rusak parah di Cileunyi, aspal hancur"), "kemenpu");
});

test("the router understands colloquial words, regional languages and typing errors", () => {
  assert.equal(first("byar pet terus, lampu rumah njeglug tiap malam"), "pln");
  assert.equal(first("gas melon langka, pangkalan kosong terus"), "pertamina");
  assert.equal(first("sertipikat tnah belum jadi, udh setahun di bpn"), "atr-bpn");
});

test("the router suggests a national body first when the report is about its service", () => {
  const national = listPresentAgencies().filter(({ regionCode }) => regionCode === undefined);
  const missed = national.flatMap(({ id, name, shortName }) =>
    [name, shortName].filter(
      (body) =>
        first(`Saya mengadukan pelayanan ${body}, sudah lama menunggu`, "34.04", "pemkab-sleman") !== id,
    ),
  );
  assert.deepEqual(missed, []);
});

test("the router suggests the body itself for information requests and complaints about slow service", () => {
  for (const body of ["pemkot-bandung", "kemenhub"]) {
    assert.equal(first("Permohonan informasi tidak dibalas", "32.73", body), body);
    assert.equal(first("Pelayanan buruk, standar pelayanan tidak ada, berlarut larut", "32.73", body), body);
  }
  assert.equal(first("sengketa informasi di komisi informasi belum disidangkan", "32.73"), "ki-pusat");
});

test("the router suggests the national body for a matter outside all topics, even without a category", () => {
  const matters: [words: string, agencyId: string][] = [
    ["nomor ISBN buku anak dari penerbit kecil ditolak terus", "perpusnas"],
    ["sudah tiga kali mengirim surat kepada presiden, tidak ada balasan", "kemensetneg"],
    ["klinik buka rontgen tanpa ruang timbal dan lambang radiasi", "bapeten"],
    ["BPR tempat menabung dicabut izinnya, penjaminan simpanan belum dibayar", "lps"],
    ["media online memfitnah ayah saya, hak jawab tidak dimuat", "dewan-pers"],
    ["kebun orang tua masuk peta ibu kota nusantara", "otorita-ikn"],
  ];
  for (const [words, agencyId] of matters) assert.equal(first(words, "32.73"), agencyId, words);
  const [library] = ask("nomor ISBN buku ditolak perpustakaan nasional").agencies;
  assert.deepEqual([library?.agencyId, library?.categoryId], ["perpusnas", undefined]);
  assert.equal(library?.explanation.id, "Urusan Perpustakaan Nasional");
});

test("the router suggests the body that runs the app or facility that the text names, whatever the text is about", () => {
  const withoutNames: Model = { ...model, partiesOfNames: () => new Set() };
  for (const [text, agencyId] of [
    ["ditawari untung besar di grup telegram, suratnya berlogo Danantara, asli atau tipu", "danantara"],
    ["daftar nikah di KUA ditolak karena elsimil saya belum terbit", "kemendukbangga"],
  ] as const) {
    const found = (by: Model) => suggest(by, { text, regionCode: "32.73", siteAgencyId: site }).agencies;
    assert.ok(
      found(model).some((one) => one.agencyId === agencyId),
      text,
    );
    assert.ok(!found(withoutNames).some((one) => one.agencyId === agencyId), text);
  }
});

test("the router suggests the local government for its own programmes within national topics", () => {
  const matters: [words: string, agencyId: string][] = [
    ["Dana Gratispol untuk UKT kuliah saya belum dibayar ke kampus", "pemprov-jawa-barat"],
    ["beasiswa pemkab untuk mahasiswa belum cair ke kampus", "pemkot-bandung"],
    ["insentif guru ngaji tahun ini tidak turun", "pemkot-bandung"],
    ["ditagih pajak hotel padahal homestay sepi", "pemkot-bandung"],
  ];
  for (const [words, agencyId] of matters) assert.equal(first(words, "32.73"), agencyId, words);
  assert.equal(first("UKT kuliah terlalu mahal, kampus tidak mau menurunkan", "32.73"), "kemdiktisaintek");
});

test("the router suggests the site's own body for its topic, even if no word names the body", () => {
  const words = "gambar siaran biru sejak seminggu";
  const shares = (site: string) =>
    rankAgencies(model, { text: words, siteAgencyId: site, regionCode: "71.73" }).find(
      ({ agencyId }) => agencyId === "tvri",
    )?.share ?? 0;
  assert.ok(shares("tvri") > shares("pemkot-tomohon"));
});

test("the router returns the topic of the deciding words, so the reason and the agency agree", () => {
  for (const words of ["Atap kelas SD dan SMA bocor", "PAUD, TK, dan SLB tidak punya guru"]) {
    const province = ask(words, "32.73").agencies.find(({ agencyId }) => agencyId === "pemprov-jawa-barat");
    assert.equal(province?.categoryId, "sekolah-menengah", words);
    assert.equal(province?.explanation.id, "Tentang SMA, SMK, dan SLB di Jawa Barat", words);
  }
  const [toll] = ask("Jalan tol Purbaleunyi berlubang", "32.73").agencies;
  assert.deepEqual(
    [toll?.agencyId, toll?.explanation.id],
    ["jasa-marga", "Urusan PT Jasa Marga (Persero) Tbk"],
  );
});

test("the router suggests the province for upper secondary schools, but the regency in Papua", () => {
  const words = "pungutan di SMA negeri, ijazah ditahan komite";
  assert.equal(first(words, "32.73"), "pemprov-jawa-barat");
  assert.equal(first(words, "91.03"), "pemkab-jayapura");
  assert.equal(ask(words, "91.03").agencies[1]?.agencyId, "pemprov-papua");
});

test("the router prefers a rule whose words are adjacent in the text to a rule with words in between", () => {
  assert.equal(first("jalan provinsi lintas Geumpang rusak dan berlubang", "11.05"), "pemprov-aceh");
  assert.equal(first("jalan lintas rusak dan berlubang", "11.05"), "kemenpu");
});

test("the router chooses the local government by place, not by site, and DKI Jakarta has only one", () => {
  assert.equal(first("Jalan rusak dan berlubang", "34.04"), "pemkab-sleman");
  assert.equal(first("Jalan rusak dan berlubang", "31.71"), "pemprov-dki-jakarta");
  assert.equal(first("Jalan rusak dan berlubang di Kota Surabaya"), "pemkot-surabaya");
});

test("the router uses the given place when the text names another, and returns both", () => {
  const { place, agencies } = ask("Jalan berlubang di Kabupaten Sleman", "32.73");
  assert.deepEqual(place, { regionCode: "32.73", source: "given", differs: "34.04" });
  assert.equal(agencies[0]?.agencyId, "pemkot-bandung");
});

test("the router suggests the site's agency for a meaningless text, and explains who decides", () => {
  for (const words of ["xyz qwerty", "", "1234567890", "🙏🙏"]) {
    const { agencies, confidence } = ask(words);
    assert.deepEqual([agencies[0]?.agencyId, agencies[0]?.reason, confidence], [site, "site", "unsure"]);
    assert.match(agencies[0]?.explanation.id ?? "", /wewenangnya, tim verifikasi meneruskannya/);
  }
});

test("the router takes a chosen category into account", () => {
  const { agencies } = suggest(model, { text: "mohon bantuannya", categoryId: "jalan", siteAgencyId: site });
  assert.deepEqual([agencies[0]?.agencyId, agencies[0]?.reason], [site, "category"]);
});

const words =
  readFileSync(new URL("../../routing-cases/tune.jsonl", import.meta.url), "utf8").match(/[a-z]+/gi) ?? [];
const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((chosen) => chosen.join(" ")),
);
const presentId = (id: string): string => findPresentAgency(id)?.id ?? id;
// The agencies that can be a site's agency, including abolished ones with a single successor.
const anySite = fc.constantFrom(...agencies.flatMap(({ id }) => (findPresentAgency(id) ? [id] : [])));

test("the router always suggests one to three different agencies from the directory, best first", () => {
  const ids = new Set(agencies.map(({ id }) => id));
  fc.assert(
    fc.property(anyText, anySite, (text, siteAgencyId) => {
      const { agencies: found } = suggest(model, { text, siteAgencyId });
      const others = found.filter(({ agencyId }) => agencyId !== presentId(siteAgencyId));
      assert.ok(found.length >= 1 && found.length <= 3);
      assert.equal(new Set(found.map(({ agencyId }) => agencyId)).size, found.length);
      assert.ok(found.every(({ agencyId, score }) => ids.has(agencyId) && score >= 0 && score <= 1));
      assert.deepEqual(
        others.map(({ score }) => score),
        others.map(({ score }) => score).sort((a, b) => b - a),
      );
    }),
    { numRuns: 500 },
  );
});

test("the router always suggests the site's agency, and ranks it first when the text is too vague", () => {
  let last = 0;
  fc.assert(
    fc.property(anyText, anySite, (text, site) => {
      const siteAgencyId = presentId(site);
      const { agencies: found, confidence } = suggest(model, { text, siteAgencyId });
      const at = found.findIndex(({ agencyId }) => agencyId === siteAgencyId);
      assert.ok(at >= 0 && (confidence !== "unsure" || at === 0));
      if (at === 2 && found[at]?.reason === "site") last += 1;
    }),
    { numRuns: 500 },
  );
  assert.ok(last > 0, "no text was clearly about others");
  const withoutSite = suggest(model, { text: "Jalan berlubang di Kota Surabaya" }).agencies;
  assert.ok(withoutSite.length > 0 && withoutSite.every(({ reason }) => reason === "topic"));
});

test("the router never suggests an abolished agency, even on the site of an agency whose tasks were divided", () => {
  const ended = listEndedAgencies().map(({ id }) => id);
  for (const siteAgencyId of ended)
    for (const text of [
      "xyz qwerty",
      "jalan nasional rusak",
      "paspor saya belum jadi",
      "dana desa dipotong",
    ]) {
      const found = suggest(model, { text, siteAgencyId }).agencies.map(({ agencyId }) => agencyId);
      assert.deepEqual(
        found.filter((id) => ended.includes(id)),
        [],
        `${siteAgencyId}: ${text}`,
      );
    }
});

/** Returns a model that gives every text this share of one topic and the remaining share of another. */
const between = (one: string, other: string, share: number): Model => ({
  ...model,
  sharesOf: () =>
    Float64Array.from(model.topicIds, (id) => (id === one ? share : id === other ? 1 - share : 0)),
});

test("the router does not suggest another agency first for a report on the right site because of a weak match", () => {
  let held = 0;
  const check = (text: string, site: string, used = model): void => {
    const siteAgencyId = presentId(site);
    const { agencies: found, confidence, place } = suggest(used, { text, siteAgencyId });
    const ranked = rankAgencies(used, { text, siteAgencyId, regionCode: place?.regionCode });
    const own = ranked.find(({ agencyId }) => agencyId === siteAgencyId);
    const [best, chosen] = [ranked[0], found[0]];
    const shareOf = (id: string | undefined) => ranked.find(({ agencyId }) => agencyId === id)?.share;
    const ownShare = own?.share ?? 0;
    if (chosen?.agencyId !== siteAgencyId) {
      assert.notEqual(confidence, "unsure");
      assert.ok(confidence === "confident" || (shareOf(chosen?.agencyId) ?? 0) >= 1.2 * ownShare);
      return;
    }
    assert.equal(chosen?.score, own?.score ?? 0);
    if (!best || best.agencyId === siteAgencyId || best.score < 0.3) return;
    held += 1;
    assert.ok(best.share < 1.2 * ownShare);
  };
  fc.assert(
    fc.property(anyText, anySite, (text, site) => check(text, site)),
    { numRuns: 1500 },
  );
  // Random texts are hardly ever between two topics, so the shares move gradually from roads to electricity.
  for (let share = 0; share <= 1; share += 0.001)
    check("jalan listrik", site, between("jalan", "listrik", share));
  assert.ok(held > 0, "no text was weak enough");
});

test("the router is less confident about a site's own national agency than about another agency with the same share", () => {
  const words = "jalan rusak parah sampai banjir, sampah di mana-mana";
  const ranked = rankAgencies(model, { text: words, siteAgencyId: "kemenpu", regionCode: "33.05" });
  const scoreOf = (id: string) => ranked.find(({ agencyId }) => agencyId === id);
  const [site, local] = [scoreOf("kemenpu"), scoreOf("pemkab-kebumen")];
  assert.ok(site && local);
  const odds = (share: number): number => share / (1 - share);
  assert.ok(odds(site.share) / odds(site.score) > odds(local.share) / odds(local.score));
});

test("the router takes account of the level of government that a text names, even on a site of the other level", () => {
  const shareOf = (text: string, siteAgencyId: string, id: string): number =>
    rankAgencies(model, { text, siteAgencyId, regionCode: "33.05" }).find(({ agencyId }) => agencyId === id)
      ?.share ?? 0;
  const road = "jalan rusak parah sampai banjir";
  assert.ok(
    shareOf(`${road}, bupati diam saja`, "kemenpu", "pemkab-kebumen") >
      shareOf(`${road}, mereka diam saja`, "kemenpu", "pemkab-kebumen"),
  );
  const seeds = "benih jagung bantuan tidak tumbuh";
  assert.ok(
    shareOf(`${seeds}, dari kementerian`, "pemkab-kebumen", "kementan") >
      shareOf(`${seeds}, dari mereka`, "pemkab-kebumen", "kementan"),
  );
});

test("on a local government's site, its level gains weight when the text names that level, and more when it asks it to act", () => {
  const shareOf = (text: string, siteAgencyId: string): number =>
    rankAgencies(model, { text, siteAgencyId, regionCode: "33.05" }).find(
      ({ agencyId }) => agencyId === "pemkab-kebumen",
    )?.share ?? 0;
  for (const site of ["pemkab-kebumen", "kementan", "kemensos"]) {
    const shares = [", mereka diam saja", ", dinas diam saja", ", mohon dinas turun"].map((end) =>
      shareOf(`benih jagung bantuan tidak tumbuh${end}`, site),
    );
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(shares).size, 3, site);
  }
});

test("the router suggests a local government that the text names, even for a national body's matter", () => {
  const words = "beasiswa mahasiswa kampus, uang kuliah dan UKT saya belum dibayar, kata dosen";
  const own = (end: string) =>
    ask(`${words} ${end}`, "33.05", "kemenhub").agencies.map(({ agencyId }) => agencyId);
  assert.ok(own("bupati berjanji").includes("pemkab-kebumen"));
  assert.ok(own("gubernur berjanji").includes("pemprov-jawa-tengah"));
  assert.ok(!own("gubernur berjanji").includes("pemkab-kebumen"));
  assert.ok(!own("rektor berjanji").some((id) => id.startsWith("pem")));
});

test("the router counts the headline of a long text twice unless it is a greeting", () => {
  const story = `${"Kami sekeluarga sudah lama tinggal di gang ini dan hidup rukun dengan tetangga. ".repeat(5)}
    Sampah menumpuk di pinggir jalan. Jalan juga berlubang.`;
  const shareOf = (text: string, topicId: string): number =>
    model.sharesOf(model.read(text))[model.topicIds.indexOf(topicId)] as number;
  for (const [headline, topicId] of [
    ["Jalan rusak berlubang", "jalan"],
    ["Sampah menumpuk", "sampah"],
  ] as const) {
    const text = `${headline}. ${story}`;
    const reading = model.read(text);
    assert.ok(
      shareOf(text, topicId) >
        (model.sharesOf({ ...reading, headline: new Map() })[model.topicIds.indexOf(topicId)] as number),
    );
  }
  const greeted = model.read(`Selamat pagi bapak dan ibu. ${story}`);
  assert.deepEqual(model.sharesOf(greeted), model.sharesOf({ ...greeted, headline: new Map() }));
});

test("the topic probabilities of a text always add up to 1", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (parts) => {
      const shares = model.sharesOf(model.read(parts.join(". ")));
      assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
    }),
    { numRuns: 300 },
  );
});

test("a greeting to the site's agency has no weight", () => {
  const road = "jalan kabupaten rusak parah dan berlubang";
  const [greeted, plain] = [`Yth. Kemnaker, ${road}`, road].map((text) =>
    rankAgencies(model, { text, siteAgencyId: "kemnaker", regionCode: "33.05" }).map(
      ({ agencyId }) => agencyId,
    ),
  );
  assert.equal(greeted?.[0], "pemkab-kebumen");
  assert.equal(plain?.[0], "pemkab-kebumen");
});

test("a reason never quotes the citizen's text, so it contains no name, number or address", () => {
  const planted = fc.record({
    name: fc.stringMatching(/^[A-Z][a-z]{3,9}(qx|zv)[a-z]{2} [A-Z][a-z]{2,8}xq$/),
    nik: fc.stringMatching(/^[1-9][0-9]{15}$/),
    phone: fc.stringMatching(/^08[0-9]{9}$/),
    email: fc.stringMatching(/^[a-z]{4,9}(qx|zv)[0-9]{2}@contoh\.id$/),
    street: fc.stringMatching(/^Gang [A-Z][a-z]{3,8}(qx|zv) [1-9][0-9]{3}$/),
    matter: fc.constantFrom("nomor ISBN buku", "sertipikat tanah", "jalan berlubang", "gas melon kosong", ""),
  });
  fc.assert(
    fc.property(
      anyText,
      planted,
      anySite,
      (text, { name, nik, phone, email, street, matter }, siteAgencyId) => {
        const told = suggest(model, {
          text: `Saya ${name} NIK ${nik} di ${street}, ${matter} ${text}, telepon ${phone}, ${email}`,
          siteAgencyId,
        });
        // Omits scores, because their digits could be mistaken for a house number.
        const reasons = JSON.stringify(told, (_, value) => (typeof value === "number" ? undefined : value));
        for (const secret of [...name.split(" "), nik, phone, email, ...street.split(" ").slice(1)])
          assert.ok(!reasons.includes(secret), secret);
      },
    ),
    { numRuns: 300 },
  );
});

test("the longest allowed text takes little more CPU time than a text a tenth as long", () => {
  const long = words.join(" ").slice(0, 10_000);
  const timeOf = (text: string): number => {
    const before = process.cpuUsage();
    for (let turn = 0; turn < 20; turn += 1) ask(text);
    return process.cpuUsage(before).user;
  };
  timeOf(long);
  // Adds up many short runs in turn, because the system measures CPU time in milliseconds, and other work
  // slows down both texts alike.
  let [ofLong, ofTenth] = [0, 0];
  for (let round = 0; round < 12; round += 1) {
    ofLong += timeOf(long);
    ofTenth += timeOf(long.slice(0, 1000));
  }
  assert.ok(ofLong < 9 * ofTenth, `${ofLong / ofTenth} times as much`);
});

test("getChannel returns the contract's text length limits", () => {
  const contract = readFileSync(new URL(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8");
  const newReport = contract.slice(contract.indexOf("    NewReport:"));
  const [, titleMin, titleMax] =
    /title:\s+type: string\s+x-prose: line\s+minLength: (\d+)\s+maxLength: (\d+)/.exec(newReport) ?? [];
  const [, bodyMin, bodyMax] =
    /body:\s+type: string\s+x-prose: lines\s+minLength: (\d+)\s+maxLength: (\d+)/.exec(newReport) ?? [];
  assert.deepEqual([titleMin, titleMax, bodyMin, bodyMax].map(Number), Object.values(textLimits));
});
