import { notFound } from "next/navigation";
import { pageTitle } from "@/lib/server/i18n/page-title";

// The browser takes the title from the page even if it shows `not-found`.
export const generateMetadata = pageTitle("notFound");

/** A wrong address looks like a link that has ended. */
export default function WrongReviewLinkPage() {
  notFound();
}
