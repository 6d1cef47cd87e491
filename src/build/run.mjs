// node src/build/run.mjs <name> [arguments]: runs src/build/<name>.ts.
import { launch } from './launch.mjs';

const [name, ...argv] = process.argv.slice(2);
await launch(new URL(`./${name}.ts`, import.meta.url), argv);
