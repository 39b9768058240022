import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import type { MailLink } from "./render-mail";
import { type Subscription, unsubscribeToken } from "./unsubscribe-token";

type Footer = { subscription: Subscription; wabaId: string; text: (text: Text) => string; origin: string };

const unsubscribeLabel = (what: Subscription["what"]): Message =>
  what === "digest" ? msg("notifications.mail.stopDigest") : msg("notifications.mail.stopKind");

export function footerOf({ subscription, wabaId, text, origin }: Footer): (string | MailLink)[] {
  return [
    text(msg("notifications.mail.why")),
    { label: text(msg("notifications.mail.settings")), url: `${origin}/${wabaId}/notifications/settings` },
    {
      label: text(unsubscribeLabel(subscription.what)),
      url: `${origin}/unsubscribe/${unsubscribeToken(subscription)}`,
    },
  ];
}

/** RFC 8058: the mail program's own button posts to the address, without a login. */
export function unsubscribeHeaders(subscription: Subscription, origin: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${origin}/api/unsubscribe/${unsubscribeToken(subscription)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": `<${subscription.what}.${new URL(origin).hostname}>`,
  };
}
