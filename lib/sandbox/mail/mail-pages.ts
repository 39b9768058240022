import { html, raw } from "hono/html";
import type { ReceivedMail } from "./entity";

const style = raw(`<style>
  :root { color-scheme: light dark; font: 15px/22px system-ui, sans-serif }
  body { max-width: 860px; margin: 0 auto; padding: 24px 16px }
  h1 { font-size: 20px } .dim { opacity: .7; font-size: 13px }
  ol { list-style: none; padding: 0 } li { border-top: 1px solid #8884; padding: 10px 0 }
  iframe { width: 100%; height: 560px; border: 1px solid #8886; border-radius: 12px; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 12px; border: 1px solid #8884; border-radius: 12px }
</style>`);

const page = (title: string, body: unknown) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${style}</head><body>${body}</body></html>`;

export function mailListPage(mails: readonly ReceivedMail[]) {
  const rows = mails.map(
    ({ id, subject, to, at, times }) => html`<li>
      <a href="/_sandbox/mail/${id}"><b dir="auto">${subject}</b></a>
      <div class="dim">To ${to} · <time datetime="${at}">${at.slice(0, 19).replace("T", " ")} UTC</time>
      ${times > 1 ? html` · received ${times} times, shown once` : ""}</div></li>`,
  );
  return page(
    "Mail",
    html`<h1>Mail</h1><p class="dim">What Overture sends by e-mail lands here. Nothing leaves this computer.</p>
    ${rows.length > 0 ? html`<ol>${rows}</ol>` : html`<p>No mail yet.</p>`}`,
  );
}

export function mailPage({ id, subject, from, to, at, text, html: markup, headers }: ReceivedMail) {
  return page(
    subject,
    html`<p><a href="/_sandbox/mail">All mail</a></p><h1 dir="auto">${subject}</h1>
    <p class="dim">From ${from} · to ${to} · ${at}</p>
    ${markup ? html`<iframe title="The mail" src="/_sandbox/mail/${id}/html"></iframe>` : ""}
    <h2>Plain text</h2><pre dir="auto">${linked(text)}</pre>
    <h2>Headers</h2><pre>${Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`)}</pre>`,
  );
}

/** Addresses of the plain text as links. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, place) => (place % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
