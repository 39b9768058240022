import { StoreBusyError } from "./store-busy-error";

/** The operation may still complete afterwards. @throws StoreBusyError after `timeoutMs` */
export async function withinDeadline<T>(asked: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreBusyError()), timeoutMs);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
