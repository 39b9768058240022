import { selectFields } from "../http/select-fields";
import type { Business, Person } from "./entity";

type Node = Record<string, unknown>;

/** System users have only an id and a name; other fields are refused, as at Meta. */
export function formatPerson(person: Person, fields?: string): Node {
  const node: Node = { id: person.id, name: person.name };
  if (person.kind === "person") {
    const [first = person.name, ...rest] = person.name.split(" ");
    node.first_name = first;
    node.last_name = rest.join(" ");
    // Graph omits known fields without their permission; `email` is never granted here.
    node.email = undefined;
    node.picture = undefined;
  }
  return selectFields(node, fields, {
    defaults: ["id", "name"],
    type: person.kind === "person" ? "User" : "SystemUser",
  });
}

export function formatBusiness(business: Business, fields?: string): Node {
  const node = { id: business.id, name: business.name, verification_status: "verified" };
  return selectFields(node, fields, { defaults: ["id", "name"], type: "Business" });
}
