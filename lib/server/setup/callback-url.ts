/** Where Meta delivers to: the receiver's address under the origin that people open. */
export function callbackUrl(origin: string): string {
  return `${origin.replace(/\/+$/, "")}/api/webhooks/whatsapp`;
}
