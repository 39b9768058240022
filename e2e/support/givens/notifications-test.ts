import { randomUUID } from "node:crypto";
import { mergeTests } from "@playwright/test";
import type { NotificationKind } from "@/lib/domain/notifications/notification";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { ReceivedMail } from "@/lib/sandbox/mail/entity";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { runDueJobs } from "@/lib/server/jobs/run-due-jobs";
import type { NewNotification } from "@/lib/server/notifications/new-notification";
import type { NotificationContext } from "@/lib/server/notifications/notification-context";
import { notificationJobs } from "@/lib/server/notifications/notification-jobs";
import { notify } from "@/lib/server/notifications/notify";
import type { Database } from "@/lib/server/store/open-database";
import type { RunningSandbox } from "../start-sandbox";
import { test as databaseTest } from "./database-test";
import { deliveryTo } from "./delivery-to";
import { test as sandboxTest } from "./sandbox-test";

export const START = new Date("2026-11-23T12:00:00.000Z");
export const WABA = "100000000000001";
/** The sandbox's outbox and hook receiver, with the servers they listen on. */
export type Receivers = {
  url: string;
  smtpUrl: string;
  mails(to: string): Promise<ReceivedMail[]>;
  hooks(name: string): Promise<Hook[]>;
  control: RunningSandbox["control"];
};

type Hook = { body: { text: string; blocks: unknown[] } };

/** A clock, the jobs of one process, and the context of services. */
export type Desk = NotificationContext & {
  /** Unique, for names at the sandbox. */
  id: string;
  pass(ms: number): void;
  /** Runs what is due until nothing is. */
  runJobs(): Promise<void>;
  tell(over?: Partial<NewNotification>): Promise<void>;
};

type Person = { userId: string; address?: string; role?: Role; timeZone?: string };
type Fixtures = {
  receivers: Receivers;
  desk: Desk;
  addPerson: (person?: Partial<Person>) => Promise<AuthorizedWaba & { address: string }>;
};

export const test = mergeTests(databaseTest, sandboxTest).extend<Fixtures>({
  receivers: async ({ sandbox }, use) => {
    await use({
      url: sandbox.url,
      smtpUrl: await sandbox.smtpUrl(),
      control: sandbox.control,
      mails: async (to) => (await sandbox.control<{ mails: ReceivedMail[] }>("GET", `/mail?to=${to}`)).mails,
      hooks: async (name) => (await sandbox.control<{ hooks: Hook[] }>("GET", `/hooks?name=${name}`)).hooks,
    });
  },
  desk: async ({ db, receivers }, use) => {
    await connectAccount(db);
    await use(deskOn(db, receivers));
  },
  addPerson: async ({ db, desk: _ }, use) => {
    await use(async ({ userId = randomUUID(), address = `${userId}@example.com`, role = "admin", timeZone } = {}) => {
      await addMember(db, userId, role);
      await db
        .insertInto("mail_addresses")
        .values({
          ...{ user_id: userId, language: "en", address, confirmed_at: START.toISOString() },
          time_zone: timeZone ?? null,
        })
        .execute();
      return { ...memberOf(userId, role), address };
    });
  },
});

function deskOn(db: Database, receivers: Receivers): Desk {
  const clock = { now: START.getTime() };
  const now = () => new Date(clock.now);
  const delivery = deliveryTo(receivers);
  const jobs = notificationJobs(delivery, { db, now });
  return {
    id: randomUUID(),
    db: async () => db,
    now,
    delivery: () => delivery,
    pass: (ms) => {
      clock.now += ms;
    },
    async runJobs() {
      while ((await runDueJobs(jobs, { db, now })) > 0);
    },
    tell: (over = {}) =>
      db.transaction().execute((tx) => notify(tx, { ...eventOf("review-requested"), ...over }, now())),
  };
}

/** A new event each time. */
export function eventOf(kind: NotificationKind): NewNotification {
  return {
    ...{ wabaId: WABA, kind, eventKey: randomUUID(), actorId: null, userIds: [] },
    ...{ params: { by: "Ana", name: "Spring <sale>" }, path: `/${WABA}/reviews/1` },
  };
}

/** The gate's proof of membership; the gate has its own specs. */
export const memberOf = (userId: string, role: Role = "admin") =>
  ({ wabaId: WABA, name: "Test", userId, userName: "Ana", role }) as AuthorizedWaba;

export async function addMember(db: Database, userId: string, role: Role, wabaId = WABA): Promise<void> {
  const at = START.toISOString();
  await connectAccount(db, wabaId);
  await db.insertInto("users").values({ id: userId, meta_user_id: userId, name: "Ana", created_at: at }).execute();
  await db
    .insertInto("memberships")
    .values({
      ...{ user_id: userId, waba_id: wabaId, role, verified_at: at, meta_role: role },
      ...{ set_role: null, set_by: null, set_at: null, removed_at: null },
    })
    .execute();
}

async function connectAccount(db: Database, wabaId = WABA): Promise<void> {
  const account = { name: "Lumen Coffee", owner_name: null, owner_business_id: null, currency: null };
  await db
    .insertInto("accounts")
    .values({ waba_id: wabaId, timezone_id: null, updated_at: START.toISOString(), ...account })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
