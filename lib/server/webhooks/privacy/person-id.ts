/** `+49 151 …`, `0049151…` and `49151…` become the same digits; other ids stay. */
export function personId(id: string): string {
  const trimmed = id.trim();
  if (!/^\+?[\d ().\-/]+$/.test(trimmed)) return trimmed;
  return trimmed.replace(/\D/g, "").replace(/^00/, "");
}

/** In these countries WhatsApp adds or drops a digit, so a person may be stored under either number. */
export function personIdVariants(id: string): string[] {
  const own = personId(id);
  const swaps: [RegExp, string][] = [
    [/^52(\d{10})$/, "521$1"],
    [/^521(\d{10})$/, "52$1"],
    [/^54(\d{10})$/, "549$1"],
    [/^549(\d{10})$/, "54$1"],
    [/^55(\d{2})(\d{8})$/, "55$19$2"],
    [/^55(\d{2})9(\d{8})$/, "55$1$2"],
  ];
  const others = swaps.filter(([pattern]) => pattern.test(own)).map(([pattern, to]) => own.replace(pattern, to));
  return [own, ...others];
}
