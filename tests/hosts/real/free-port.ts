import { createServer } from 'node:http';
import { listening } from '../../../src/cli/serve.ts';

/** A port on which nothing listens. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listening(server, 0);
  await new Promise((done) => server.close(done));
  return port;
};
