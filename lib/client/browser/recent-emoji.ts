const key = "overture.emoji.recent";
const maxKept = 18;

export function recentEmoji(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, maxKept) : [];
  } catch {
    return [];
  }
}

export function rememberEmoji(emoji: string): void {
  try {
    const next = [emoji, ...recentEmoji().filter((one) => one !== emoji)].slice(0, maxKept);
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Without storage, forgotten on reload.
  }
}
