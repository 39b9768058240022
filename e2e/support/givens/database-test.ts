import { test as base } from "@playwright/test";
import { type Database, openDatabase } from "@/lib/server/store/open-database";
import { type DatabasePlace, type Engine, engines } from "../engines";

type Fixtures = { engine: Engine; place: DatabasePlace; db: Database };

/** Specs with their own migrated database on an engine. */
export const test = base.extend<Fixtures>({
  engine: [engines[0] as Engine, { option: true }],
  place: async ({ engine }, use) => {
    const place = await engine.mint();
    await use(place);
    await place.remove();
  },
  db: async ({ place }, use) => {
    const db = await openDatabase(place.url);
    await use(db);
    await db.destroy();
  },
});
