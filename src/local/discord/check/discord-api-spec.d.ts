/** The package ships its zod schemas as plain JavaScript; they are looked up by name. */
declare module "discord-api-spec/zod";
