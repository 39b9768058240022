import { html } from "hono/html";
import type { Params } from "../http/params";
import type { Person } from "../people/entity";
import { dialogStyle } from "./dialog-style";
import type { DialogRequest } from "./read-dialog";

type Markup = ReturnType<typeof html>;

/** Words for people. */
const permissionWords: Record<string, string> = {
  whatsapp_business_management: "Manage your WhatsApp business accounts",
  whatsapp_business_messaging: "Read and send WhatsApp messages",
  business_management: "See your business portfolios",
  public_profile: "Know your name",
  ads_read: "See your ads",
  ads_management: "Change your ads",
  pages_show_list: "See your Pages",
  pages_read_engagement: "Read what your Pages publish",
  pages_manage_ads: "Advertise in the name of your Pages",
};

/** Passes `params` on unchanged. */
export function dialogPage(action: string, request: DialogRequest, people: Person[], params: Params): Markup {
  const hidden = params
    .entries()
    .filter(([name]) => name !== "person")
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}" />`);
  const asked = request.scopes.map((scope) => html`<li>${permissionWords[scope] ?? scope}</li>`);
  const buttons = people.map(
    (person) => html`<li>
      <button name="person" value="${person.id}">
        <span class="face" aria-hidden="true">${initials(person.name)}</span>
        <span><strong>Continue as ${person.name}</strong><small>${person.note}</small></span>
      </button>
    </li>`,
  );
  return page(
    `Log in to ${request.app.name}`,
    html`
      <h1>Log in to ${request.app.name}</h1>
      <p>${request.app.name} asks to:</p>
      <ul class="asked">${asked}</ul>
      <form method="post" action="${action}">
        ${hidden}
        <h2>Who do you want to be?</h2>
        ${people.length === 0 ? html`<p>Nobody is here yet: seed the sandbox first.</p>` : ""}
        <ul class="people">${buttons}</ul>
        <button class="cancel" name="person" value="">Cancel</button>
      </form>
    `,
  );
}

/** Facebook's page for an invalid link. */
export function problemPage(problem: string): Markup {
  return page("Sorry, something went wrong", html`<h1>Sorry, something went wrong</h1><p>${problem}</p>`);
}

function page(title: string, body: Markup | Promise<Markup>): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Sandbox</title>
        <link rel="icon" href="data:," />
        ${dialogStyle}
      </head>
      <body>
        <header role="note"><strong>Sandbox.</strong> Stands in for Facebook. The people here are made up.</header>
        <main>${body}</main>
      </body>
    </html>`;
}

function initials(name: string): string {
  return name
    .split(" ")
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join("");
}
