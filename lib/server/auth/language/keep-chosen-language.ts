import type { NextRequest } from "next/server";
import { database } from "@/lib/server/store/database";
import { CHOSEN_COOKIE, readLanguage } from "./language-cookie";
import { saveLanguage } from "./save-language";

/** Stores what the person chose on the sign-in page just before. A choice that an earlier person left doesn't count. */
export async function keepChosenLanguage(request: NextRequest, response: Response, userId: string): Promise<Response> {
  const chosen = readLanguage(request.cookies.get(CHOSEN_COOKIE)?.value);
  if (!chosen) return response;
  await saveLanguage(await database(), userId, chosen);
  const kept = new Response(response.body, response);
  kept.headers.append("set-cookie", `${CHOSEN_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`);
  return kept;
}
