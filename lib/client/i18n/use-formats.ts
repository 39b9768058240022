import { useLocale } from "next-intl";
import { type Formats, formatsFor } from "@/lib/domain/messages/formats";

/** Stable for a language, so it may be a dependency. */
export function useFormats(): Formats {
  return formatsFor(useLocale());
}
