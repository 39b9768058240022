import { StoreBusyError } from "./store-busy-error";

/**
 * Waits for the store no longer than `timeoutMs`; what it was asked for may still happen afterwards.
 * @throws StoreBusyError when the time is over; whatever the store threw otherwise.
 */
export async function withinDeadline<T>(asked: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreBusyError()), timeoutMs);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
