import { directionOf, isLanguageCode } from "@/lib/domain/languages/interface-languages";
import { escapeHtml } from "./escape-html";

export type MailLink = { label: string; url: string };

export type MailContent = {
  language: string;
  subject: string;
  heading: string;
  lines?: readonly string[];
  entries?: readonly { text: string; detail: string; url: string }[];
  action: MailLink;
  footer: readonly (string | MailLink)[];
};

/** One layout for every mail: plain text, and HTML that needs no picture, script or other host. */
export function renderMail(content: MailContent): { subject: string; text: string; html: string } {
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}

function renderText({ heading, lines = [], entries = [], action, footer }: MailContent): string {
  const blocks = [
    heading,
    ...lines,
    ...entries.map(({ text, detail, url }) => `- ${text}\n  ${detail}\n  ${url}`),
    `${action.label}:\n${action.url}`,
    `-- \n${footer.map((part) => (typeof part === "string" ? part : `${part.label}: ${part.url}`)).join("\n")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

const BODY = "margin:0;padding:24px 12px;background:#f6f5f2;color:#1b1a17;font:15px/22px system-ui,sans-serif";
const CARD =
  "max-width:560px;margin:0 auto;padding:24px;background:#fff;border:1px solid #e3e0d8;border-radius:12px;text-align:start";
const BUTTON =
  "display:inline-block;padding:9px 16px;background:#15603e;color:#fff;border-radius:8px;font-weight:600;text-decoration:none";
const SMALL = "max-width:560px;margin:16px auto 0;color:#6b675e;font-size:13px;line-height:19px";

function renderHtml(content: MailContent): string {
  const { language, subject, heading, lines = [], entries = [], action, footer } = content;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${isLanguageCode(language) ? directionOf(language) : "ltr"}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${BODY}">
<div style="${CARD}">
<p style="margin:0 0 16px;font-weight:600">Overture</p>
<h1 dir="auto" style="margin:0 0 12px;font-size:18px;line-height:25px">${escapeHtml(heading)}</h1>
${lines.map((line) => `<p dir="auto" style="margin:0 0 12px">${escapeHtml(line)}</p>`).join("\n")}
${entries.map(renderEntry).join("\n")}
<p style="margin:20px 0 0">${anchor(action, BUTTON)}</p>
</div>
<div style="${SMALL}">${footer.map(renderFooter).join("\n")}</div>
</body>
</html>
`;
}

function renderEntry({ text, detail, url }: { text: string; detail: string; url: string }): string {
  return `<div style="padding:10px 0;border-top:1px solid #e3e0d8">
<div dir="auto">${anchor({ label: text, url }, "color:#15603e;font-weight:600;text-decoration:none")}</div>
<div dir="auto" style="color:#6b675e;font-size:13px">${escapeHtml(detail)}</div>
</div>`;
}

function renderFooter(part: string | MailLink): string {
  const inner = typeof part === "string" ? escapeHtml(part) : anchor(part, "color:#6b675e");
  return `<p dir="auto" style="margin:0 0 6px">${inner}</p>`;
}

const anchor = ({ label, url }: MailLink, style: string) =>
  `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(label)}</a>`;
