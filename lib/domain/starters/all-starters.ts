import { inArabic } from "./in-arabic";
import { inEnglish } from "./in-english";
import { inFrench } from "./in-french";
import { inGerman } from "./in-german";
import { inHindi } from "./in-hindi";
import { inIndonesian } from "./in-indonesian";
import { inPortuguese } from "./in-portuguese";
import { inSpanish } from "./in-spanish";
import type { Starter } from "./starter";

export const allStarters: readonly Starter[] = [
  ...inEnglish,
  ...inSpanish,
  ...inPortuguese,
  ...inHindi,
  ...inIndonesian,
  ...inArabic,
  ...inGerman,
  ...inFrench,
];
