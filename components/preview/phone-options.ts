import { msg } from "@/lib/domain/messages/message";

export const momentOptions = [
  { value: "ad", label: msg("preview.phoneOptions.ad") },
  { value: "chat", label: msg("preview.phoneOptions.chatOpens") },
  { value: "sent", label: msg("preview.phoneOptions.afterTap") },
] as const;

export const promptOptions = [
  { value: "ice-breakers", label: msg("preview.phoneOptions.iceBreakers") },
  { value: "prefilled", label: msg("preview.phoneOptions.prefilled") },
] as const;

export const platformOptions = [
  { value: "android", label: msg("preview.phoneOptions.android") },
  { value: "ios", label: msg("preview.phoneOptions.ios") },
] as const;

export const themeOptions = [
  { value: "light", label: msg("preview.phoneOptions.light") },
  { value: "dark", label: msg("preview.phoneOptions.dark") },
] as const;
