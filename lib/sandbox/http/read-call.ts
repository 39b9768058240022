import type { IncomingMessage } from "node:http";
import type { Call } from "./call";
import { Params } from "./params";
import { readBody } from "./read-body";

/** Before the accounts are looked up. */
export type ReadCall = Omit<Call, "wabaIds" | "adAccountId">;

/** Independent of the state, which adds the accounts. */
export async function readCall(request: IncomingMessage): Promise<ReadCall> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
  const { version, path } = splitVersion(url.pathname);
  const body = await readBody(request);
  const params = new Params(new Map<string, unknown>([...url.searchParams, ...body]));
  const bearer = /^(?:Bearer|OAuth)\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1]?.trim();
  return {
    method: request.method ?? "GET",
    path,
    version,
    origin: url.origin,
    contentType: request.headers["content-type"] ?? "",
    params,
    accessToken: bearer ?? params.text("access_token") ?? null,
  };
}

/** `/v26.0/123/edge` → version `/v26.0`, path `/123/edge`. The version is optional. */
export function splitVersion(pathname: string): { version: string; path: string } {
  const version = /^\/v\d+\.\d+(?=\/|$)/.exec(pathname)?.[0] ?? "";
  const path = pathname.slice(version.length).replace(/\/+$/, "");
  return { version, path: path === "" ? "/" : path };
}
