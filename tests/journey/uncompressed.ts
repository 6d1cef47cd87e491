// For the servers of the journeys: files are sent as they are, since Vite would compress each of them again for every page
// (measured: a twelfth of the processor's time that opening a desk takes). offline.test.ts has a server that compresses.
import type { Plugin } from 'vite';

export const uncompressed: Plugin = {
  name: 'litvinov:uncompressed',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};
