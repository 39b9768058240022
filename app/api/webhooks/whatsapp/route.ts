import type { NextRequest } from "next/server";
import { answerWebhookHandshake } from "@/lib/server/webhooks/answer-handshake";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";

/** Meta's callback for WhatsApp: the registration handshake, then deliveries. */
export function GET(request: NextRequest) {
  return answerWebhookHandshake(request.nextUrl.searchParams);
}

export function POST(request: NextRequest) {
  return receiveWebhook(request);
}
