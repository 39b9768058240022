import { type Message, msg } from "@/lib/domain/messages/message";

const scripts: [RegExp, Message][] = [
  [/\p{Script=Arabic}/u, msg("text.scriptHint.arabic")],
  [/\p{Script=Hebrew}/u, msg("text.scriptHint.hebrew")],
  [/\p{Script=Devanagari}/u, msg("text.scriptHint.devanagari")],
  [/\p{Script=Bengali}/u, msg("text.scriptHint.bengali")],
  [/\p{Script=Tamil}/u, msg("text.scriptHint.tamil")],
  [/\p{Script=Telugu}/u, msg("text.scriptHint.telugu")],
  [/\p{Script=Thai}/u, msg("text.scriptHint.thai")],
  [/\p{Script=Cyrillic}/u, msg("text.scriptHint.cyrillic")],
  [/\p{Script=Greek}/u, msg("text.scriptHint.greek")],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, msg("text.scriptHint.japanese")],
  [/\p{Script=Hangul}/u, msg("text.scriptHint.korean")],
  [/\p{Script=Han}/u, msg("text.scriptHint.chinese")],
];

/** The script of the first letter, null for Latin. Not a language detector: Hindi and Marathi share a script. */
export function scriptHint(text: string): Message | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  return (letter && scripts.find(([script]) => script.test(letter))?.[1]) || null;
}
