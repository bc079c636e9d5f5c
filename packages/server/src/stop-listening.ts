import type { ServerType } from '@hono/node-server';

/** Longest that open requests are waited for. */
const patience = 5000;

/** Takes no new connection, lets open requests end, and closes connections as they fall idle. */
export function stopListening(server: ServerType): Promise<void> {
  if (!('closeIdleConnections' in server))
    return new Promise(
      (done) =>
        void server.close(() => {
          done();
        }),
    );
  return new Promise((done) => {
    // Browsers keep connections for their next request; it will not come.
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 20);
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      done();
    });
  });
}
