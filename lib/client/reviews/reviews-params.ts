import { parseAsStringLiteral } from "nuqs/server";
import { reviewTabs } from "@/lib/domain/reviews/review-listing";

/** `tab`: which reviews; null chooses by what waits for the person. */
export const reviewsParams = { tab: parseAsStringLiteral(reviewTabs) };
