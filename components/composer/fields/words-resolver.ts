import type { Resolver } from "react-hook-form";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** Validates by the shared schema, which is fetched when something is first to be validated: the first load is spared zod. */
export const wordsResolver: Resolver<SequenceWords> = async (values, context, options) => {
  const [{ zodResolver }, { sequenceWordsSchema }] = await Promise.all([
    import("@hookform/resolvers/zod"),
    import("@/lib/domain/sequences/schema"),
  ]);
  return zodResolver(sequenceWordsSchema)(values, context, options);
};
