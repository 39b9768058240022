import type { Task } from "../accounts/entity";
import type { Person } from "../people/entity";
import { academiaPuente } from "./businesses/academia-puente";
import { alNoorMotors } from "./businesses/al-noor-motors";
import { clinicaBoaVida } from "./businesses/clinica-boa-vida";
import { lumenCoffee } from "./businesses/lumen-coffee";
import { nusaTrails } from "./businesses/nusa-trails";
import { petalAndPost } from "./businesses/petal-and-post";
import { rangoliStudio } from "./businesses/rangoli-studio";
import { mercadoNorte } from "./mercado-norte";

export type DemoPerson = Pick<Person, "id" | "name" | "note"> &
  Partial<Pick<Person, "declines">> & {
    businessIds: string[];
    /** By account id. */
    tasks: Record<string, Task[]>;
  };

export const agency = { id: "901227364450038", name: "Kestrel Media" };

/** Accounts that the agency runs for their owners. */
export const agencyAccountIds = [nusaTrails.account.id, clinicaBoaVida.account.id, rangoliStudio.account.id];

/** One person for each outcome of a sign-in. */
export const demoPeople: DemoPerson[] = [
  {
    id: "122094837561001",
    name: "Maya Lindgren",
    note: "Runs marketing at Lumen Coffee. Admin of one account.",
    businessIds: [lumenCoffee.business.id],
    tasks: { [lumenCoffee.account.id]: ["MANAGE"] },
  },
  {
    id: "122094837561002",
    name: "Tomás Rivera",
    note: "Works at an agency, Kestrel Media. Three accounts: travel, clinic, fashion.",
    businessIds: [agency.id],
    tasks: Object.fromEntries(agencyAccountIds.map((id) => [id, ["MANAGE_TEMPLATES", "VIEW_TEMPLATES"]])),
  },
  {
    id: "122094837561003",
    name: "Lucía Campos",
    note: "A language school with 8 sequences, and a marketplace with 10,000.",
    businessIds: [academiaPuente.business.id, mercadoNorte.business.id],
    tasks: { [academiaPuente.account.id]: ["MANAGE"], [mercadoNorte.account.id]: ["MANAGE"] },
  },
  {
    id: "122094837561004",
    name: "Priya Nair",
    note: "May only view Lumen Coffee. Declines access to ads when first asked.",
    businessIds: [lumenCoffee.business.id],
    tasks: { [lumenCoffee.account.id]: ["VIEW_TEMPLATES"] },
    declines: ["ads_read", "ads_management"],
  },
  {
    id: "122094837561005",
    name: "Aisha Rahman",
    note: "Admin of Al Noor Motors. Declines access to WhatsApp accounts when first asked.",
    businessIds: [alNoorMotors.business.id],
    tasks: { [alNoorMotors.account.id]: ["MANAGE"] },
    declines: ["whatsapp_business_management"],
  },
  {
    id: "122094837561007",
    name: "Ines Moreau",
    note: "Opened a flower shop last week. Admin of one account without a sequence.",
    businessIds: [petalAndPost.business.id],
    tasks: { [petalAndPost.account.id]: ["MANAGE"] },
  },
  {
    id: "122094837561006",
    name: "Jonas Weber",
    note: "Has no WhatsApp business account at all.",
    businessIds: [],
    tasks: {},
  },
];
