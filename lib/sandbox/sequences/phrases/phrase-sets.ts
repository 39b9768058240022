import { arabic } from "./arabic";
import { english } from "./english";
import { hindi } from "./hindi";
import { indonesian } from "./indonesian";
import type { Phrases } from "./phrases";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** A run draws from all equally. */
export const phraseSets: readonly Phrases[] = [spanish, english, portuguese, indonesian, hindi, arabic];
