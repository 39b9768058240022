import { selectFields } from "../http/select-fields";
import type { Business, Person } from "./entity";

type Node = Record<string, unknown>;

/** System users have an id and a name; asking them for an address or picture is refused, as Meta does. */
export function formatPerson(person: Person, fields?: string): Node {
  const node: Node = { id: person.id, name: person.name };
  if (person.kind === "person") {
    const [first = person.name, ...rest] = person.name.split(" ");
    node.first_name = first;
    node.last_name = rest.join(" ");
    // Known field, but the permission `email` is never granted here: Graph then leaves it out.
    node.email = undefined;
    node.picture = undefined;
  }
  return selectFields(node, fields, {
    defaults: ["id", "name"],
    type: person.kind === "person" ? "User" : "SystemUser",
  });
}

/** A business portfolio. */
export function formatBusiness(business: Business, fields?: string): Node {
  const node = { id: business.id, name: business.name, verification_status: "verified" };
  return selectFields(node, fields, { defaults: ["id", "name"], type: "Business" });
}
