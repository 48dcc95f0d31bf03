/** The entry point `isms/quant-worker` of Node's `import`: a thread that imports it is a worker for `simulate`. */
import { parentPort } from "node:worker_threads";

import { serveSimulations } from "./node.js";

// There is none in the main thread, where nobody would ask.
if (parentPort !== null) serveSimulations(parentPort);

export {};
