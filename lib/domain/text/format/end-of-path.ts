const CLOSERS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Punctuation that may stand inside an address; all other punctuation, white space and `< > "` end it. */
const INSIDE = new Set("/:%@#&=_~*\\-.,;!?'()[]{}");
const ENDS = /[\s\p{P}\p{Cc}\p{Cf}<>｜]/u;

/** What closes the sentence around an address rather than the address. */
const TRAILING = new Set(".,;!?'([{");

/**
 * Where the path, query or fragment that starts at `start` ends: at white space or foreign punctuation, at a closing
 * bracket that was not opened inside, and before trailing sentence marks.
 */
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
