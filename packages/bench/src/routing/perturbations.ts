interface Case {
  readonly title?: string;
  readonly text: string;
}

/** A change to the text of cases that does not affect which agency is responsible. */
export interface Perturbation {
  readonly name: string;
  apply(one: Case, random: () => number): Case;
}

const greeting = "Assalamualaikum wr wb. Yang terhormat bapak dan ibu pimpinan beserta seluruh jajaran.";
const closing = "Demikian kami sampaikan, atas perhatian dan kerja samanya diucapkan terima kasih. Wassalam.";
const english = [
  "Good morning, I hope this message finds you well. I am writing to you as a citizen.",
  "Please help us as soon as possible, we really appreciate your kind attention. Thank you very much.",
] as const;

/** A life story of about 1,900 characters that says nothing about the subject of a report. */
const story =
  `Perkenalkan, saya anak ketiga dari enam bersaudara. Bapak dulu seorang penjahit dan ibu menjual kue di
  depan rumah setiap pagi. Sejak kecil saya senang membaca dan bermain bola bersama teman-teman sepulang mengaji. Setelah
  menikah kami tinggal berpindah-pindah karena suami sering mendapat pekerjaan di luar pulau. Anak pertama kami lahir
  waktu musim hujan, anak kedua lahir tiga tahun kemudian, dan keduanya sekarang sudah besar. Yang sulung suka menggambar,
  yang bungsu pandai bernyanyi dan bercita-cita menjadi pilot. Setiap lebaran kami pulang berkunjung ke rumah nenek,
  membawa oleh-oleh seadanya. Nenek berumur delapan puluh dua tahun, masih sehat dan suka bercerita tentang zaman dulu.
  Adik saya bekerja di kota sebagai kasir, kakak saya membuka warung kecil dan memelihara beberapa ekor kambing. Kami
  sekeluarga hidup sederhana dan berusaha rukun dengan tetangga. Kalau ada yang sakit kami menjenguk, kalau ada hajatan
  kami ikut memasak. Hari Minggu biasanya saya menyapu halaman, menyiram bunga, lalu mendengarkan radio sambil menyetrika.
  Suami gemar memancing dan memperbaiki sepeda tua miliknya. Tahun lalu kami merayakan ulang tahun pernikahan yang kedua
  puluh dengan makan bersama di pinggir pantai. Saya bersyukur masih diberi umur panjang dan kesempatan untuk berbagi cerita.
  Teman lama saya di sekolah kini ada yang menjadi guru, ada yang menjadi perawat, ada pula yang merantau jauh dan tidak
  pernah berkirim kabar lagi. Saya sendiri hanya ibu rumah tangga biasa yang sedang belajar menulis dengan baik. Mohon maaf
  bila ada kata yang kurang berkenan, karena saya jarang sekali menulis panjang seperti ini dan tangan saya mudah lelah.
  Semoga bapak dan ibu yang membaca selalu sehat, panjang umur, dan dimudahkan segala urusannya bersama keluarga tercinta.
  Terima kasih sudah meluangkan waktu untuk membaca cerita saya yang sederhana ini sampai selesai, salam hangat dari kami.`.replace(
    /\s+/g,
    " ",
  );

const abbreviations: Readonly<Record<string, string>> = {
  yang: "yg",
  dengan: "dgn",
  tidak: "tdk",
  sudah: "sdh",
  jalan: "jln",
  untuk: "utk",
  karena: "krn",
  belum: "blm",
  orang: "org",
  dan: "dn",
  rumah: "rmh",
  dari: "dr",
};

const isLong = (word: string) => word.length >= 6;

const mapWords = (text: string, change: (word: string) => string): string =>
  text.replace(/[A-Za-z]+/g, (word) => change(word));

const onText = (change: (text: string, random: () => number) => string): Perturbation["apply"] => {
  return (one, random) => ({
    ...one,
    ...(one.title !== undefined && { title: change(one.title, random) }),
    text: change(one.text, random),
  });
};

const withoutVowels = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/gi, "");

/** Replaces, drops or doubles letters with a given probability. */
function mistype(text: string, rate: number, random: () => number): string {
  let out = "";
  for (const letter of text) {
    if (!/[a-z]/i.test(letter) || random() >= rate) out += letter;
    else {
      const kind = random();
      if (kind < 0.4) out += String.fromCharCode(97 + Math.floor(random() * 26));
      else if (kind < 0.7) out += letter + letter;
    }
  }
  return out;
}

const all = (one: Case): string => (one.title ? `${one.title}. ${one.text}` : one.text);

/** Returns a case of at most 2,000 characters, with the story before or after the complaint. */
const withStory = (one: Case, isBefore: boolean): Case => {
  const words = all(one);
  const rest = story.slice(0, Math.max(0, 2000 - words.length));
  return { ...one, title: "", text: isBefore ? `${rest} ${words}` : `${words}. ${rest}` };
};

export const perturbations: readonly Perturbation[] = [
  { name: "as written", apply: (one) => one },
  { name: "capital letters", apply: onText((text) => text.toUpperCase()) },
  { name: "no punctuation", apply: onText((text) => text.replace(/[^\p{L}\p{N}\s]/gu, "")) },
  {
    name: "abbreviations",
    apply: onText((text) => mapWords(text, (word) => abbreviations[word.toLowerCase()] ?? word)),
  },
  {
    name: "half of the long words without vowels",
    apply: onText((text, random) =>
      mapWords(text, (word) => (isLong(word) && random() < 0.5 ? withoutVowels(word) : word)),
    ),
  },
  {
    name: "all long words without vowels",
    apply: onText((text) => mapWords(text, (word) => (isLong(word) ? withoutVowels(word) : word))),
  },
  { name: "typing errors in 5 % of letters", apply: onText((text, random) => mistype(text, 0.05, random)) },
  { name: "typing errors in 10 % of letters", apply: onText((text, random) => mistype(text, 0.1, random)) },
  {
    name: "greeting and closing formula",
    apply: (one) => ({ ...one, text: `${greeting} ${one.text} ${closing}` }),
  },
  {
    name: "English around it",
    apply: (one) => ({ ...one, text: `${english[0]} ${one.text} ${english[1]}` }),
  },
  { name: "no title", apply: (one) => ({ ...one, title: "" }) },
  {
    name: "three words",
    apply: (one) => ({ ...one, title: "", text: all(one).split(/\s+/).slice(0, 3).join(" ") }),
  },
  { name: "2,000 letters, a life story first", apply: (one) => withStory(one, true) },
  { name: "2,000 letters, a life story after it", apply: (one) => withStory(one, false) },
];

/** Creates pseudo-random numbers in [0, 1) that are the same on every machine (Numerical Recipes). */
function createNumbers(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Returns the cases with changed texts, as JSON lines. The same input always produces the same texts. */
export function perturbCases(jsonLines: string, { apply }: Perturbation): string {
  const random = createNumbers();
  return jsonLines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.stringify(apply(JSON.parse(line), random)))
    .join("\n");
}
