import { notFound } from "next/navigation";

/** A wrong address looks like a link that has ended. */
export default function WrongReviewLinkPage() {
  notFound();
}
