import { LinkUnavailable } from "@/components/reviews/visit/link-unavailable";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("notFound");

export default function LinkNotFound() {
  return <LinkUnavailable />;
}
