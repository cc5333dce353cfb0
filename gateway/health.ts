import type { FastifyInstance } from 'fastify';

import type { Readiness } from './config.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: it can answer queries; 503 with the reasons in JSON otherwise.
 * The server only listens once its schema is loaded, so readiness is about the systems behind it.
 */
export function addHealthRoutes(http: FastifyInstance, readiness: () => Readiness): void {
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const { ready, reasons, details } = readiness();
    void reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', reasons, ...(details === undefined ? {} : { details }) };
  });
}
