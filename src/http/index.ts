/** The HTTP server: the API and the web app in one process. README.md beside this file is its contract. */

export { standardLimits } from './limits.ts';
export { type HttpServer, startServer } from './server.ts';
