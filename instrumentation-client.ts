// The content security policy forbids code from text, and zod would try whether it may compile its schemas so. Written
// where zod keeps its configuration: its `config` would bring zod's core into every page's first load.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
