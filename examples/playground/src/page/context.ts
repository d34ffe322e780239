import type { News } from "../preview/messages.ts";
import type { SettingName, Settings } from "../settings.ts";
import type { Strings } from "../strings/id.ts";

/** What happened on the page and stands in no address. */
export interface Moment {
  /** The field into which a secret key was put; it was emptied. */
  refused?: SettingName | undefined;
  /** What the preview told last. */
  news?: News | undefined;
  /** Codes of the report that the preview has made to be followed. */
  sample?: { trackingId: string; accessCode: string } | undefined;
  /** What was copied last, and whether it could be. */
  copied?: { what: string; done: boolean } | undefined;
}

/** What each piece of the page is drawn from. */
export interface PageContext {
  settings: Settings;
  words: Strings;
  moment: Moment;
  /** Takes what a person has chosen; one step for the back button. */
  choose(patch: Partial<Settings>): void;
  /** Takes what is being typed or dragged: all of it together is one step for the back button. */
  type(name: SettingName, value: string): void;
  copy(what: string, text: string): void;
}
