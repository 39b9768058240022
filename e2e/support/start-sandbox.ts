import type { z } from "zod";
import type { Seeded } from "@/lib/sandbox/control/seed";
import type { seedInputSchema } from "@/lib/sandbox/control/seed-input";
import { createSandbox, type SandboxOptions } from "@/lib/sandbox/server";

export type SeedRequest = z.input<typeof seedInputSchema>;

/** A sandbox in this process on a free port. `control` calls `/_sandbox<path>` and throws on anything but 2xx. */
export type RunningSandbox = {
  url: string;
  /** The outbox's SMTP server, which starts on the first call. */
  smtpUrl(): Promise<string>;
  close(): Promise<void>;
  seed(input?: SeedRequest): Promise<Seeded>;
  control<T>(method: string, path: string, body?: unknown): Promise<T>;
};

export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const url = await sandbox.listen(0);
  const control = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/_sandbox${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (!response.ok) throw new Error(`${method} /_sandbox${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  let smtpUrl: Promise<string> | undefined;
  return {
    url,
    smtpUrl: () => {
      smtpUrl ??= sandbox.listenForMail(0);
      return smtpUrl;
    },
    close: () => sandbox.close(),
    control,
    seed: (input = {}) => control<Seeded>("POST", "/seed", input),
  };
}
