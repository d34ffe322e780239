import type { Texts } from "../../bridge.ts";

const seconds = (milliseconds: number): string => `${Math.round(Math.abs(milliseconds) / 1000)}`;

/** The reason and the advice for each code of a failed read. */
const failures: Readonly<Record<string, Texts>> = {
  unreachable: {
    en: "cannot be reached. Check baseUrl, the network and the firewall of this machine.",
    id: "tidak dapat dihubungi. Periksa baseUrl, jaringan, dan firewall mesin ini.",
  },
  certificate: {
    en: "has a certificate that is not trusted. Check baseUrl; if the ministry uses its own authority, name it in NODE_EXTRA_CA_CERTS.",
    id: "memakai sertifikat yang tidak dipercaya. Periksa baseUrl; bila kementerian memakai otoritas sendiri, sebut di NODE_EXTRA_CA_CERTS.",
  },
  timeout: {
    en: "does not respond in time. Check baseUrl and the network, or raise timeouts.requestSeconds.",
    id: "tidak menjawab tepat waktu. Periksa baseUrl dan jaringan, atau naikkan timeouts.requestSeconds.",
  },
  redirect: {
    en: "redirects to another address, which is not followed. Correct baseUrl.",
    id: "mengalihkan ke alamat lain, dan itu tidak diikuti. Perbaiki baseUrl.",
  },
  rate_limit: {
    en: "takes no more requests at present (HTTP 429). Wait, and run this again.",
    id: "sedang tidak menerima permintaan lagi (HTTP 429). Tunggu, lalu jalankan lagi.",
  },
};

const ours: Record<"categories" | "locations", Texts & { lacks: string }> = {
  categories: { en: "category", id: "Kategori", lacks: "defaultCategory" },
  locations: { en: "region", id: "Wilayah", lacks: "defaultLocation" },
};

export const checkStrings = {
  mapping: (file: string): Texts => ({
    en: `${file} has no fault.`,
    id: `${file} tidak bermasalah.`,
  }),
  noFile: {
    en: 'LAPOR_SP4N_FILE is not set, so that there is nothing to check. "lapor sp4n template" prints a file to fill in.',
    id: 'LAPOR_SP4N_FILE tidak diisi, jadi tidak ada yang diperiksa. "lapor sp4n template" mencetak berkas untuk diisi.',
  },
  login: { en: "The credentials are accepted.", id: "Kredensial diterima." },
  failed(code: string, baseUrl: string, headers: readonly string[], path: string): Texts {
    const names = headers.join(", ");
    if (code === "login")
      return {
        en: `${baseUrl} rejects the credentials. Check the variables that these headers name: ${names}.`,
        id: `${baseUrl} menolak kredensial. Periksa variabel yang disebut header ini: ${names}.`,
      };
    if (code === "wrong_path")
      return {
        en: `${baseUrl} has no ${path} (HTTP 404 or 405). Correct baseUrl, or paths.check.`,
        id: `${baseUrl} tidak punya ${path} (HTTP 404 atau 405). Perbaiki baseUrl, atau paths.check.`,
      };
    const known = failures[code];
    return {
      en: `${baseUrl} ${known?.en ?? `fails (${code}). Run this again later, or ask the ministry.`}`,
      id: `${baseUrl} ${known?.id ?? `gagal (${code}). Jalankan lagi nanti, atau tanyakan kepada kementerian.`}`,
    };
  },
  noJson: (baseUrl: string, file: string): Texts => ({
    en: `${baseUrl} responds with a page in place of JSON. Correct baseUrl in ${file}.`,
    id: `${baseUrl} menjawab dengan halaman web, bukan JSON. Perbaiki baseUrl di ${file}.`,
  }),
  clock: (ms: number): Texts => ({
    en: `The clocks differ by ${seconds(ms)} s.`,
    id: `Selisih jam ${seconds(ms)} detik.`,
  }),
  noClock: { en: "SP4N-LAPOR! sends no time.", id: "SP4N-LAPOR! tidak mengirim waktu." },
  clockDiffers: (ms: number): Texts => ({
    en: `The clock of this machine is ${seconds(ms)} s ${ms > 0 ? "behind" : "ahead of"} that of SP4N-LAPOR!. Set this machine's clock by NTP; if it is right, ask the ministry.`,
    id: `Jam mesin ini ${seconds(ms)} detik ${ms > 0 ? "terlambat" : "lebih cepat"} dari jam SP4N-LAPOR!. Atur jam mesin ini dengan NTP; bila sudah benar, tanyakan kepada kementerian.`,
  }),
  notListed: (what: "institutions" | "statuses" | ""): Texts => ({
    en: `Not compared: the mapping names no path in paths.${what}.`,
    id: `Tidak dibandingkan: pemetaan tidak menyebut jalur di paths.${what}.`,
  }),
  unreadable: (path: string, code: string): Texts => ({
    en: `The list at ${path} cannot be read (${code}). Correct the path, or set it to null.`,
    id: `Daftar di ${path} tidak dapat dibaca (${code}). Perbaiki jalurnya, atau isi null.`,
  }),
  institutions: (count: number): Texts => ({
    en: `${count} ids of institutions exist in SP4N-LAPOR!.`,
    id: `${count} id instansi ada di SP4N-LAPOR!.`,
  }),
  unknownInstitution: (path: string, id: string | number, count: number): Texts => ({
    en: `"${path}" is ${id}, which SP4N-LAPOR! does not list among its ${count} institutions. Correct the id.`,
    id: `"${path}" berisi ${id}, yang tidak ada di antara ${count} instansi dalam daftar SP4N-LAPOR!. Perbaiki id itu.`,
  }),
  statuses: (count: number): Texts => ({
    en: `${count} statuses have a meaning.`,
    id: `${count} status punya arti.`,
  }),
  noMeaning: (status: string): Texts => ({
    en: `The status "${status}" of SP4N-LAPOR! has no meaning in "statuses". Add it to one of them.`,
    id: `Status "${status}" di SP4N-LAPOR! belum punya arti di "statuses". Tambahkan ke salah satunya.`,
  }),
  unknownStatus: (status: string): Texts => ({
    en: `"statuses" names "${status}", which SP4N-LAPOR! does not list. Correct its spelling, or remove it.`,
    id: `"statuses" menyebut "${status}", yang tidak ada dalam daftar SP4N-LAPOR!. Perbaiki ejaannya, atau hapus.`,
  }),
  mode: (mode: string): Texts => ({ en: `The mode is ${mode}.`, id: `Modenya ${mode}.` }),
  standalone: {
    en: 'In the mode standalone nothing is forwarded. Set "mode" in LAPOR_POLICY_FILE to gateway or single_agency, or remove LAPOR_SP4N_FILE.',
    id: 'Dalam mode standalone tidak ada yang diteruskan. Isi "mode" di LAPOR_POLICY_FILE dengan gateway atau single_agency, atau hapus LAPOR_SP4N_FILE.',
  },
  agency: (id: string): Texts => ({
    en: `The agency "${id}" of this channel has no id in "ids.agencies". Add it: its reports cannot be forwarded.`,
    id: `Instansi "${id}" di kanal ini belum punya id di "ids.agencies". Tambahkan: laporannya tidak dapat diteruskan.`,
  }),
  unmapped(group: keyof typeof ours, name: string, title: string, reports: number): Texts {
    const { en, id, lacks } = ours[group];
    return {
      en: `The ${en} "${name}" (${title}), of ${reports} reports, has no id in "ids.${group}", and there is no ${lacks}. Add it, or that default.`,
      id: `${id} "${name}" (${title}), pada ${reports} laporan, belum punya id di "ids.${group}", dan ${lacks} tidak diisi. Tambahkan, atau isi nilai baku itu.`,
    };
  },
  mapped(group: "agencies" | "categories" | "locations", byDefault: number): Texts {
    return byDefault === 0
      ? {
          en: `All that are in use have an id in "ids.${group}".`,
          id: `Semua yang dipakai punya id di "ids.${group}".`,
        }
      : { en: `${byDefault} in use get the default.`, id: `${byDefault} yang dipakai memakai nilai baku.` };
  },
};
