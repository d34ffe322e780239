import type { News } from "../preview/messages.ts";
import type { SettingName, Settings } from "../settings.ts";
import type { Strings } from "../strings/id.ts";

/** State of the page that is not in its address. */
export interface Moment {
  /** The field that contained a secret key and was emptied. */
  refused?: SettingName | undefined;
  /** The latest message of the preview. */
  news?: News | undefined;
  /** Codes of the sample report in the preview. */
  sample?: { trackingId: string; accessCode: string } | undefined;
  /** The last copied text, and whether copying worked. */
  copied?: { what: string; done: boolean } | undefined;
}

/** The input of each part of the page. */
export interface PageContext {
  settings: Settings;
  words: Strings;
  moment: Moment;
  /** Whether the rarely needed settings are unfolded when the page opens. */
  unfolded: boolean;
  /** Applies a choice; one history entry. */
  choose(patch: Partial<Settings>): void;
  /** Applies typed or dragged input; one history entry for all of it. */
  type(name: SettingName, value: string): void;
  copy(what: string, text: string): void;
}
