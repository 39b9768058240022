const PICTURE = String.raw`(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{ExtPict}(?=[\uFE0F\u200D\p{EMod}]))(?:\uFE0F|\p{EMod})?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)`;
const ONE_TO_THREE = new RegExp(`^${PICTURE}{1,3}$`, "u");
const EACH = new RegExp(PICTURE, "gu");

const MAX_LENGTH = 50;

export function largeEmoji(text: string): 1 | 2 | 3 | null {
  if (text.length === 0 || text.length > MAX_LENGTH || !ONE_TO_THREE.test(text)) return null;
  const count = text.match(EACH)?.length;
  return count === 1 || count === 2 || count === 3 ? count : null;
}
