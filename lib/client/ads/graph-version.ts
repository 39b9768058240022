import { createContext } from "react";

/** The version of Meta's Graph API that the installation speaks, of the form `v26.0`, for what people copy. */
export const GraphVersion = createContext("v27.0");
