export { EventEmitter as AsyncEventEmitter } from "node:events";
