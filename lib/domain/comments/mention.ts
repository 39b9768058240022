import type { Mentionable } from "./review-comments";

const STARTED = /(?:^|\s)@([^\s@]{0,40}(?: [^\s@]{0,40})?)$/;

/** What is typed after "@" at the caret; null if no mention is being typed. */
export function mentionQuery(body: string, caret: number): string | null {
  return STARTED.exec(body.slice(0, caret))?.[1] ?? null;
}

export function mentionedIn(body: string, members: readonly Mentionable[]): string[] {
  return members.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id);
}

export type BodyPiece = { text: string; start: number; isMention: boolean };

export function bodyPieces(body: string, names: readonly string[]): BodyPiece[] {
  const marks = names.map((name) => `@${name}`).sort((a, b) => b.length - a.length);
  const pieces: BodyPiece[] = [];
  let from = 0;
  for (let at = body.indexOf("@"); at >= 0; at = body.indexOf("@", at + 1)) {
    const mark = marks.find((each) => body.startsWith(each, at));
    if (!mark) continue;
    if (at > from) pieces.push({ text: body.slice(from, at), start: from, isMention: false });
    pieces.push({ text: mark, start: at, isMention: true });
    from = at + mark.length;
    at = from - 1;
  }
  if (from < body.length) pieces.push({ text: body.slice(from), start: from, isMention: false });
  return pieces;
}
