import { resolve } from "node:path";
import type { NoticeTexts } from "@lapor/channel/store";
import { ConfigError } from "../../platform/config-error.ts";
import { arrived, isObject, readJsonObject } from "../../platform/json-file.ts";

/**
 * A rule for a member of the notice, with its explanation for the operator. The limits are those of the
 * contract (`Notice`).
 */
interface Rule {
  member: string;
  expected: string;
  fits(text: string): boolean;
  advice: string;
}

const isText = (text: string): boolean => /^.{1,2000}$/su.test(text);

const rules: Record<"version" | "indonesian" | "english" | "url", Rule> = {
  version: {
    member: "version",
    expected: "1 to 64 characters on one line",
    // Forms send the version with each report, so the channel must accept it there.
    fits: (text) => /^\P{C}{1,64}$/u.test(text),
    advice: 'Write one such as "2026-11".',
  },
  indonesian: {
    member: "text.id",
    expected: "the notice in Indonesian, 1 to 2000 characters",
    fits: isText,
    advice: 'Write it as plain text; a longer text can be at "url".',
  },
  english: {
    member: "text.en",
    expected: "the notice in English, 1 to 2000 characters",
    fits: isText,
    advice: "Correct it, or leave it out: the Indonesian text is shown instead.",
  },
  url: {
    member: "url",
    expected: "an http or https address",
    fits: (text) => /^https?:/i.test(text) && URL.canParse(text),
    advice: "Correct it, or leave it out.",
  },
};

/**
 * Returns the address as a URI with non-ASCII characters escaped, or an empty string for an invalid address.
 */
const addressOf = (text: string): string => (URL.canParse(text) ? new URL(text).href : "");

/**
 * Reads the operator's privacy notice from a JSON file: `{version, text: {id, en?}, url?}`. Throws
 * `ConfigError` with all faults together, so the server never starts with half a notice.
 */
export function readNoticeFile(path: string): NoticeTexts {
  const file = resolve(path);
  const faults: string[] = [];
  const read = ({ member, expected, fits, advice }: Rule, value: unknown): string => {
    const text = typeof value === "string" ? value.trim() : "";
    if (!fits(text))
      faults.push(
        `LAPOR_NOTICE_FILE should be a file whose "${member}" is ${expected}, but in ${file} it ${arrived(value)}. ${advice}`,
      );
    return text;
  };

  const { version, text, url, ...others } = readJsonObject("LAPOR_NOTICE_FILE", file, {
    example: '{"version": "2026-11", "text": {"id": "…"}}',
    otherwise: "to show the default notice",
  });
  const { id, en, ...otherTexts } = isObject(text) ? text : {};
  const notice: NoticeTexts = {
    version: read(rules.version, version),
    text: {
      id: read(rules.indonesian, id),
      ...(en !== undefined && { en: read(rules.english, en) }),
    },
    ...(url !== undefined && { url: addressOf(read(rules.url, url)) }),
  };
  for (const name of [...Object.keys(others), ...Object.keys(otherTexts).map((key) => `text.${key}`)])
    faults.push(
      `LAPOR_NOTICE_FILE should be a file with only "version", "text.id", "text.en" and "url", but ${file} also has "${name}". Correct its spelling, or remove it.`,
    );
  if (faults.length > 0) throw new ConfigError(faults);
  return notice;
}
