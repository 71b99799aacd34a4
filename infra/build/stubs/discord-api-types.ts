/**
 * The values among Discord's API types that REST and our Lambdas use; the package itself is CommonJS and would
 * come whole. Importing a name that is missing here fails the build.
 */
export {
  APIVersion,
  CDNRoutes,
  RouteBases,
  Routes,
} from "../../../node_modules/discord-api-types/rest/v10/index.js";
