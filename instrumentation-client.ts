import { config } from "zod/v4/core";

// The content security policy forbids code from text, and zod would try whether it may compile its schemas so.
config({ jitless: true });
