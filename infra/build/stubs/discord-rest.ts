export * from "../../../node_modules/@discordjs/rest/dist/web.mjs";
