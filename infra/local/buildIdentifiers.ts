import { identifiersModule } from "./identifiersModule.ts";

/** `npm run build:identifiers` */
await identifiersModule("dist/identifiers.mjs");
