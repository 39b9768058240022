import type { Change } from "@/lib/domain/changes/change";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";

export type ComposerProps = ComposerSource & {
  businessName: string;
  /** Publishing needs approval in this account. */
  needsApproval: boolean;
  /** Open changes that involve it. */
  underWay?: readonly Change[];
  /** The URL asks for the examples. */
  startsWithExamples?: boolean;
};
