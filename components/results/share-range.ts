import type { Formats } from "@/lib/domain/messages/formats";
import { fewestToTell } from "@/lib/domain/results/compare-shares";
import { shareInterval } from "@/lib/domain/results/share-interval";

/** The likely range of the true share, "26–37%"; null if the sample is too small. */
export function shareRange(formats: Formats, hits: number, of: number): string | null {
  if (of < fewestToTell) return null;
  const { low, high } = shareInterval(hits, of);
  return formats.shareRange(Math.floor(low * 100) / 100, Math.ceil(high * 100) / 100);
}
