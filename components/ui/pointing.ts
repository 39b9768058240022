/** For icons that point along the line: arrows, chevrons, undo. Mirrored in languages that run from right to left. */
export const pointing = "rtl:-scale-x-100";
