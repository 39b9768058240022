import { createContext } from "react";

/** Of the form `v26.0`. */
export const GraphVersion = createContext("v27.0");
