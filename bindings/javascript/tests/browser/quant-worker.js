/** A worker of an application. Workers know no import maps, so the entry point has its path here. */
import "/node_modules/isms/dist/esm/ts/quant/worker-browser.js";
