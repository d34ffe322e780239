import { type FormPlace, laravelEnvironment, readUrl } from "./snippet.ts";

/** The systems with a ready-made extension: a plugin, a module or a package. */
export type SiteSystem = "wordpress" | "joomla" | "laravel";

/** A step of an installation: a sentence, and the text to copy. */
export interface InstallStep {
  text: string;
  code?: string;
}

/**
 * The labels of the settings of the WordPress plugin and the Joomla module, as their translations show them.
 */
export const settingLabels = {
  id: {
    channel: "Alamat kanal",
    key: "Kunci publik",
    script: "Alamat skrip",
    hash: "Hash integritas",
    status: "Halaman lacak",
  },
  en: {
    channel: "Address of the channel",
    key: "Publishable key",
    script: "Address of the script",
    hash: "Integrity hash",
    status: "Page to follow a report",
  },
} as const;

type InstallLanguage = keyof typeof settingLabels;

const sentences: Record<InstallLanguage, Record<SiteSystem, readonly string[]>> = {
  id: {
    wordpress: [
      "Unggah lapor-embed.zip lewat Plugin > Tambah Plugin > Unggah, lalu aktifkan. Berkas itu dari pengelola kanal.",
      "Di Pengaturan > LAPOR! isikan:",
      "Buat halaman “Lacak laporan” dengan blok “LAPOR!: lacak laporan”, lalu pilih halaman itu di pengaturan.",
      "Pasang blok “LAPOR!: formulir laporan” di halaman formulir, atau tulis:",
    ],
    joomla: [
      "Pasang mod_lapor.zip lewat Sistem > Pasang > Ekstensi. Berkas itu dari pengelola kanal.",
      "Buat modul baru “LAPOR!” untuk halaman formulir, lalu isikan:",
      "Buat modul kedua dengan “Lacak laporan” pada halaman lain, lalu pilih butir menu halaman itu di modul pertama.",
    ],
    laravel: [
      "Daftarkan folder paket di composer.json sebagai repositori bertipe path, lalu jalankan:",
      "Tambahkan ke .env:",
      "Di tampilan dengan formulir:",
      "Di tampilan tempat pelapor memantau laporannya:",
    ],
  },
  en: {
    wordpress: [
      "Upload lapor-embed.zip under Plugins > Add Plugin > Upload, and activate it. The channel's operator has the file.",
      "In Settings > LAPOR! enter:",
      "Create a page to follow a report with the block “LAPOR!: follow a report”, and select that page in the settings.",
      "Put the block “LAPOR!: report form” on the page of the form, or write:",
    ],
    joomla: [
      "Install mod_lapor.zip under System > Install > Extensions. The channel's operator has the file.",
      "Create a module “LAPOR!” for the page of the form, and enter:",
      "Create a second module that shows “Follow a report” on another page, and select the menu item of that page in the first module.",
    ],
    laravel: [
      "List the package's folder in composer.json as a repository of type path, then run:",
      "Add to .env:",
      "In the view with the form:",
      "In the view where citizens follow their report:",
    ],
  },
};

/** Returns the steps for installing the form with a system's extension, in the given language. */
export function installSteps(
  system: SiteSystem,
  { agencyId, publishableKey = "pk_…", channelUrl, scriptUrl, statusUrl }: FormPlace,
  { language, origin }: { language: InstallLanguage; origin: string },
): InstallStep[] {
  const labels = settingLabels[language];
  // The plugin and the module accept only absolute addresses.
  const script = readUrl(scriptUrl, origin)?.href ?? scriptUrl;
  const settings = [
    `${labels.channel}: ${channelUrl}`,
    `${labels.key}: ${publishableKey}`,
    `${labels.script}: ${script}`,
  ].join("\n");
  const codes: Record<SiteSystem, readonly (string | undefined)[]> = {
    wordpress: [undefined, settings, undefined, "[lapor_form]"],
    joomla: [undefined, settings, undefined],
    laravel: [
      "composer require lapor-embed/laravel",
      laravelEnvironment({
        script: scriptUrl,
        channel: channelUrl,
        key: publishableKey,
        agency: agencyId,
        status: statusUrl,
      }),
      "<x-lapor-script />\n<x-lapor-form />",
      "<x-lapor-script />\n<x-lapor-status />",
    ],
  };
  return sentences[language][system].map((text, index) => {
    const code = codes[system][index];
    return code === undefined ? { text } : { text, code };
  });
}
