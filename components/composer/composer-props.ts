import type { Change } from "@/lib/domain/changes/change";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";

export type ComposerProps = ComposerSource & {
  businessName: string;
  /** The open changes that it takes part in. */
  underWay?: readonly Change[];
  /** The page was asked for with the examples open. */
  startsWithExamples?: boolean;
};
