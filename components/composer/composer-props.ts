import type { Change } from "@/lib/domain/changes/change";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";
import type { FirstRun } from "@/lib/domain/sequences/first-run";

export type ComposerProps = ComposerSource & {
  businessName: string;
  /** Publishing needs approval in this account. */
  needsApproval: boolean;
  /** Open changes that involve it. */
  underWay?: readonly Change[];
  /** The URL asks for the examples. */
  startsWithExamples?: boolean;
  /** Null for people who know the way. */
  firstRun: FirstRun | null;
};
