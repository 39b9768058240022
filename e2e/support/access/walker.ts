import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type ActionName, actionAccess, isRoute, type RouteName, type Row } from "./access-table";
import { actionInputs } from "./action-inputs";
import type { BuiltAction } from "./built-actions";
import { routeRequests } from "./route-requests";
import { fillPath, methodOf, pathOf, type WalkIds } from "./walk-ids";

export type Answer = {
  /** `let in`, or how the request was turned away. What a service answers to those who are let in is its own matter. */
  outcome: string;
  status: number;
  /** Without the account's id and what differs between answers to the same request. */
  body: string;
};

/** `userId`: the app's id of the person, whom each page names when it writes. */
export type Person = { request: APIRequestContext; userId: string };

/** A connection that the server has just closed is opened again. */
const AS_IS = { maxRedirects: 0, maxRetries: 3 };

/** `as`: the person that the page claims to be of. `input`: instead of the table's. */
type Over = { as?: string; input?: unknown };

/** Sends what a browser would, and what it never would. */
export class Walker {
  constructor(
    private readonly appUrl: string,
    private readonly actions: ReadonlyMap<string, BuiltAction>,
  ) {}

  async call(person: Pick<Person, "request">, name: ActionName, ids: WalkIds, over: Over = {}): Promise<Answer> {
    const { id, page } = this.actions.get(name) ?? { id: "", page: "/" };
    const { as, input = actionInputs[name](ids) } = over;
    const ofAccount = as === undefined ? [ids.wabaId, input] : [ids.wabaId, input, as];
    const own = input === undefined ? [] : [input];
    const answer = await person.request.post(`${this.appUrl}${fillPath(page, ids)}`, {
      headers: {
        ...{ "next-action": id, "content-type": "text/plain;charset=UTF-8", accept: "text/x-component" },
        origin: this.appUrl,
      },
      data: JSON.stringify(actionAccess[name] === "person" ? own : ofAccount),
      ...AS_IS,
    });
    return toAnswer(answer, ids);
  }

  send(person: Person, row: Row, ids: WalkIds): Promise<Answer> {
    return isRoute(row) ? this.open(person, row, ids) : this.call(person, row, ids);
  }

  async open(person: Person, route: RouteName, ids: WalkIds): Promise<Answer> {
    const { query = {}, body } = routeRequests[route]?.(ids) ?? {};
    const url = new URL(fillPath(pathOf(route), ids), this.appUrl);
    url.search = new URLSearchParams(query).toString();
    const answer = await person.request.fetch(url.href, {
      method: methodOf(route),
      headers: { origin: this.appUrl },
      ...(body ? { data: { ...(body as object), userId: person.userId } } : {}),
      ...AS_IS,
    });
    return toAnswer(answer, ids);
  }
}

const BY_STATUS: Record<number, string> = { 401: "unauthorized", 403: "forbidden", 404: "not found" };
const BY_GATE = ["sign-in-again", "other-person", "invalid-input", "unexpected"];
const BY_ROLE = ["viewOnly", "publishersOnly", "adminsOnly"];

/** The nonce and the ids that Next.js gives each rendering of a page. */
const VARYING = [/nonce[=:"\\]+[\w+/=-]+/g, /[\w-]{21}[vm](?=\\*")/g];

async function toAnswer(response: APIResponse, ids: WalkIds): Promise<Answer> {
  const [status, text] = [response.status(), await response.text()];
  const body = VARYING.reduce((rest, pattern) => rest.replaceAll(pattern, "…"), text.replaceAll(ids.wabaId, "…"));
  return { status, body, outcome: outcomeOf(status, response.headers().location ?? "", body) };
}

function outcomeOf(status: number, location: string, body: string): string {
  const [, kind = "", reason = ""] = REFUSAL.exec(body) ?? [];
  if (BY_GATE.includes(kind)) return kind;
  if (kind === "not-allowed" && BY_ROLE.includes(reason)) return reason;
  if (new URL(location, "http://app").pathname === "/sign-in") return "sign in";
  return status < 400 ? "let in" : (BY_STATUS[status] ?? `status ${status}`);
}

const REFUSAL = /"ok":false,"refusal":\{"kind":"([\w-]+)"(?:,"reason":"([\w.]+)")?/;
