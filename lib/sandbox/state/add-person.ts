import type { Person } from "../people/entity";
import { createId } from "./create-id";
import { type State, touch } from "./state";

export function addPerson(state: State, person: Pick<Person, "name" | "kind"> & Partial<Person>): Person {
  const added: Person = {
    id: createId(),
    businessIds: [],
    inDialog: false,
    note: "",
    declines: [],
    grantsAll: false,
    ...person,
  };
  state.people.set(added.id, added);
  touch(state);
  return added;
}
