import { redirect } from "next/navigation";
import { confirmAddress } from "@/lib/server/notifications/mail/confirm-address";

type Context = { params: Promise<{ token: string }> };

/** From the form of the link's page. The link itself is the proof; no session is needed. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const isDone = await confirmAddress(token);
  redirect(`/confirm-email/${encodeURIComponent(token)}${isDone ? "?done=1" : ""}`);
}
