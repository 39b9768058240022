const LONE_SURROGATE = /\p{Surrogate}/gu;

export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}
