/** Repeats what failed without a connection once there is one again. Throws if it fails with a connection. */
export async function whenOnline<Result>(load: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (typeof window === "undefined" || navigator.onLine) throw error;
      await new Promise((back) => window.addEventListener("online", back, { once: true }));
    }
  }
}
