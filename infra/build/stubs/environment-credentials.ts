/** Lambda puts the credentials of the function's role into the environment, and nowhere else. */
export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";
