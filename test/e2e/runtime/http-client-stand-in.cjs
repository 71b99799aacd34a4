/**
 * Stands in for the part of aws-lambda-ric that is compiled from C++: it answers the Runtime API over Node's own
 * HTTP. The rest of the runtime client is Lambda's own.
 */
const http = require("node:http");

const agent = new http.Agent({ keepAlive: true });

function post(path, body, headers = {}) {
  const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
  const request = http.request({
    hostname,
    port,
    agent,
    method: "POST",
    path: `/2018-06-01/runtime/invocation/${path}`,
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...headers,
    },
  });
  request.on("response", (response) => response.resume());
  request.end(body);
}

module.exports = {
  initializeClient() {},
  next() {
    throw new Error("The runtime client asks for the next event itself.");
  },
  done: (id, body) => post(`${id}/response`, body),
  error: (id, body, cause) =>
    post(`${id}/error`, body, { "lambda-runtime-function-xray-error-cause": cause }),
};
