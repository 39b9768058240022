import { cutText } from "./cut-text";

const MOMENTS = { ad: "the ad", chat: "chat opens", sent: "after the tap", conversation: "whole conversation" };
const MAX_NAME_LENGTH = 80;

export function pictureName(name: string, moment: keyof typeof MOMENTS): string {
  const safe = cutText(name.replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, " "), MAX_NAME_LENGTH)
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return `${safe || "Sequence"} - ${MOMENTS[moment]}.png`;
}
