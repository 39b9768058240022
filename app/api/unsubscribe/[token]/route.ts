import { redirect } from "next/navigation";
import { unsubscribe } from "@/lib/server/notifications/mail/unsubscribe";
import { openSubscription } from "@/lib/server/notifications/mail/unsubscribe-token";

type Context = { params: Promise<{ token: string }> };

/** Mail scanners open every link: only a POST unsubscribes, the page of the link asks for one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  redirect(`/unsubscribe/${encodeURIComponent((await params).token)}`);
}

/** From the page's form, or from a mail program's own button (RFC 8058), which sends no cookie and follows no redirect. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  // Only holders of a link may send a body.
  if (!openSubscription(token)) return new Response(null, { status: 404 });
  const form = await request.formData().catch(() => new FormData());
  const isDone = await unsubscribe(token, form.get("scope") === "all" ? "all" : "this");
  if (form.get("List-Unsubscribe") === "One-Click") return new Response(null, { status: isDone ? 200 : 404 });
  redirect(`/unsubscribe/${encodeURIComponent(token)}?done=${form.get("scope") === "all" ? "all" : "this"}`);
}
