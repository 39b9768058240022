import { cookies, headers } from "next/headers";
import { clientAddress } from "@/lib/server/auth/limits/client-address";
import { env } from "@/lib/server/env";
import { authorizeWaba } from "@/lib/server/gate/authorize-waba";
import { storeContext } from "../../drafts/store-context";
import type { VisitContext, VisitCookies } from "./open-visit";
import { readVisitCookies } from "./visit-cookies";

export const visitContext: VisitContext = {
  ...storeContext,
  member: (wabaId) => authorizeWaba(wabaId),
  get secret() {
    return env().NEXTAUTH_SECRET;
  },
};

export async function requestCookies(): Promise<VisitCookies> {
  return readVisitCookies(await cookies());
}

export async function requestAddress(): Promise<string> {
  return clientAddress(await headers(), env().TRUSTED_PROXIES);
}
