import type { WebhookCall } from "../events/deliver-webhooks.ts";
import type { NotificationItem, NotificationText } from "./notification-text.ts";
import type { Relay } from "./relay.ts";

/** Telegram's limit for a message's text. The other programs accept more. */
const mostCharacters = 4096;

/** A chat program's markup. `escaped` removes markup and mentions of people from a citizen's title. */
interface Markup {
  bold(text: string): string;
  link(label: string, url: string): string;
  escaped(text: string): string;
}

/** Without a parse mode, Telegram shows text as it is and turns URLs into links. */
const plain: Markup = {
  bold: (text) => text,
  link: (label, url) => `${label} ${url}`,
  escaped: (text) => text,
};

/** Slack's mrkdwn has three characters to escape, and every mention and link needs one of them. */
const mrkdwn: Markup = {
  bold: (text) => `*${text}*`,
  link: (label, url) => `<${url}|${label}>`,
  escaped: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
};

/** Mattermost notifies everybody for `@all`, unless an invisible word joiner follows the @. */
const markdown: Markup = {
  bold: (text) => `**${text}**`,
  link: (label, url) => `[${label}](${url})`,
  escaped: (text) => text.replace(/[\\`*_{}[\]()#+\-.!|~<>:]/g, "\\$&").replaceAll("@", "@\u2060"),
};

/** Writes the message as text, with as many lines as fit. */
function textOf({ subject, sections, more, url }: NotificationText, { bold, link, escaped }: Markup): string {
  const item = ({ trackingId, title, url }: NotificationItem): string =>
    `• ${link(trackingId, url)}${title === undefined ? "" : ` ${escaped(title)}`}`;
  const lines = [
    bold(escaped(subject)),
    ...sections.flatMap(({ heading, items }) => [bold(escaped(heading)), ...items.map(item)]),
  ];
  const end = [...(more === undefined ? [] : [escaped(more)]), url];
  const written = () => [...lines, ...end].join("\n");
  while (written().length > mostCharacters && lines.length > 1) lines.pop();
  return written();
}

/**
 * Writes the message as an Adaptive Card, which a Teams workflow posts ("When a Teams webhook request is
 * received"). Its text runs do not interpret markup.
 */
function cardOf({ subject, sections, more, url }: NotificationText): object {
  const block = (text: string, size: "Medium" | "Default") => ({
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text, size, weight: "Bolder" }],
  });
  const open = (url: string) => ({ type: "Action.OpenUrl", url });
  const item = ({ trackingId, title, url }: NotificationItem) => ({
    type: "RichTextBlock",
    spacing: "Small",
    inlines: [
      { type: "TextRun", text: trackingId, selectAction: open(url) },
      ...(title === undefined ? [] : [{ type: "TextRun", text: ` ${title}` }]),
    ],
  });
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      block(subject, "Medium"),
      ...sections.flatMap(({ heading, items }) => [block(heading, "Default"), ...items.map(item)]),
      ...(more === undefined ? [] : [{ type: "TextBlock", text: more, wrap: true }]),
    ],
    actions: [{ ...open(url), title: "LAPOR!" }],
  };
  const contentType = "application/vnd.microsoft.card.adaptive";
  return { type: "message", attachments: [{ contentType, contentUrl: null, content }] };
}

function payloadOf({ format, chatId }: Relay, notification: NotificationText): object {
  switch (format) {
    case "telegram":
      return {
        chat_id: chatId,
        text: textOf(notification, plain),
        link_preview_options: { is_disabled: true },
      };
    case "slack":
      return { text: textOf(notification, mrkdwn), unfurl_links: false, unfurl_media: false };
    case "mattermost":
      return { text: textOf(notification, markdown) };
    case "teams":
      return cardOf(notification);
  }
}

/**
 * Builds the request that sends a message to a relay, in the format that the relay's program documents:
 * `sendMessage` of Telegram's Bot API, incoming webhooks of Mattermost and Slack, or a Teams workflow.
 */
export const relayCall = (relay: Relay, notification: NotificationText): WebhookCall => ({
  url: relay.url,
  headers: { "content-type": "application/json", "user-agent": "LAPOR-notifications" },
  body: JSON.stringify(payloadOf(relay, notification)),
});
