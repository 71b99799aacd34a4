/** Bolt as far as a Lambda needs it: the app and the receiver of Lambda's events. */
export { default as App, LogLevel } from "../../../node_modules/@slack/bolt/dist/App.js";
export { default as AwsLambdaReceiver } from "../../../node_modules/@slack/bolt/dist/receivers/AwsLambdaReceiver.js";
