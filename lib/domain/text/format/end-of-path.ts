const CLOSERS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

const INSIDE = new Set("/:%@#&=_~*\\-.,;!?'()[]{}");
const ENDS = /[\s\p{P}\p{Cc}\p{Cf}<>｜]/u;

const TRAILING = new Set(".,;!?'([{");

/** Stops before unopened closing brackets and trailing sentence marks. */
export function endOfPath(text: string, start: number, end: number): number {
  const open: string[] = [];
  let at = start;
  for (; at < end; at++) {
    const character = text.charAt(at);
    if (INSIDE.has(character)) {
      const opener = CLOSERS[character];
      if (opener && open.pop() !== opener) break;
      if (character === "(" || character === "[" || character === "{") open.push(character);
    } else if (ENDS.test(character)) break;
  }
  while (at > start && TRAILING.has(text.charAt(at - 1))) at--;
  return at;
}
