import type { Hono } from "hono";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import type { GraphEnv } from "../http/call";
import { createToken } from "../state/create-id";
import { type State, touch } from "../state/state";
import type { World } from "../world";
import { dialogPage, problemPage } from "./dialog-page";
import { type DialogRequest, readDialog } from "./read-dialog";

const codeLifeMs = 10 * MINUTE_MS;

export function dialogRoutes(graph: Hono<GraphEnv>, { state }: World): void {
  graph.get("/dialog/oauth", (c) => {
    const { params, path, version } = c.get("call");
    const request = readDialog(state, params);
    if (typeof request === "string") return c.html(problemPage(request), 400);
    const people = [...state.people.values()].filter(({ inDialog }) => inDialog);
    return c.html(dialogPage(`${version}${path}`, request, people, params));
  });

  graph.post("/dialog/oauth", (c) => {
    const { params } = c.get("call");
    const request = readDialog(state, params);
    if (typeof request === "string") return c.html(problemPage(request), 400);
    const person = state.people.get(params.text("person") ?? "");
    if (!person?.inDialog) return c.redirect(backTo(request, cancelled), 303);
    const granted = grantedBefore(state, request.app.id, person.id);
    const declines = request.asksAgain ? [] : person.declines;
    const agreed = request.scopes.filter((scope) => !declines.includes(scope));
    const code = {
      value: createToken(),
      appId: request.app.id,
      personId: person.id,
      scopes: [...new Set([...granted, ...agreed])],
      redirectUri: request.redirectUri,
      expiresAt: Date.now() + codeLifeMs,
      isUsed: false,
    };
    state.codes.set(code.value, code);
    touch(state);
    return c.redirect(backTo(request, { code: code.value }), 303);
  });
}

/** Facebook remembers grants: every later token of the person includes them. */
function grantedBefore(state: State, appId: string, personId: string): string[] {
  return [...state.codes.values()]
    .filter((code) => code.isUsed && code.appId === appId && code.personId === personId)
    .flatMap(({ scopes }) => scopes);
}

/** Facebook's answer to Cancel. */
const cancelled = {
  error: "access_denied",
  error_code: "200",
  error_description: "Permissions error",
  error_reason: "user_denied",
};

function backTo({ redirectUri, state }: DialogRequest, answer: Record<string, string>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set("state", state);
  return url.href;
}
