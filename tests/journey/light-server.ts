// For the servers of the journeys. Files are sent as they are, since Vite would compress each of them again for every page
// (measured: a twelfth of the processor's time that opening a desk takes); offline.test.ts has a server that compresses.
// What has a hash in its name need not be asked for twice, as on servers for players: a page that is used again has it.
import type { Plugin } from 'vite';

const HASHED = /\/assets\//;

export const lightServer: Plugin = {
  name: 'litvinov:light-server',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      delete request.headers['accept-encoding'];
      if (HASHED.test(request.url ?? '')) response.setHeader('Cache-Control', 'max-age=3600, immutable');
      next();
    });
  },
};
