export function callbackUrl(origin: string): string {
  return `${origin.replace(/\/+$/, "")}/api/webhooks/whatsapp`;
}
