// Launcher of the command line: npm run cli -- <verb> [arguments]. The verbs are in main.ts.
import { launch } from '../build/launch.mjs';

await launch(new URL('./main.ts', import.meta.url), process.argv.slice(2));
