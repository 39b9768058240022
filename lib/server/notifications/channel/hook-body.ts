/** Slack's incoming webhooks: `text` for notices, `blocks` for the channel. Source: Slack "Sending messages using incoming webhooks". */
export type HookBody = { text: string; blocks: readonly unknown[] };

/** No text in it can become a link, a mention or a broadcast. `link.url` is ours. */
export function hookBody({
  sentence,
  detail,
  link,
}: {
  sentence: string;
  detail: string;
  link: { label: string; url: string };
}): HookBody {
  const [text, context] = [escapeSlack(sentence), escapeSlack(detail)];
  return {
    text: `${text} (${context})`,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: `${text}\n<${link.url}|${escapeSlack(link.label)}>` } },
      { type: "context", elements: [{ type: "mrkdwn", text: context }] },
    ],
  };
}

/** Mattermost and others read `@all` in plain text, so a zero-width space follows every @. */
function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@\u200b");
}
