import type { App } from "../people/entity";

/** Fixed, so that an application finds its sandbox. Not a secret: it opens only the sandbox. */
export const defaultApp: App = {
  id: "1029384756",
  secret: "sandbox-app-secret",
  name: "Overture",
  link: "https://overture.example/",
};
