import type { ReactNode } from "react";
import { Button } from "../buttons/button";
import { Notice } from "./notice";

type Props = { title: string; retryLabel: string; onRetry: () => void; children?: ReactNode };

/** In place of a part of the page that couldn't be read. */
export function LoadFailure({ title, retryLabel, onRetry, children }: Props) {
  return (
    <Notice
      tone="warning"
      title={title}
      action={
        <Button size="sm" onClick={onRetry}>
          {retryLabel}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
