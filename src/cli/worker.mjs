// What a thread of the pool runs: the TypeScript of work.ts, read through Vite once and kept.
import { load } from '../build/launch.mjs';

const { work } = await load(new URL('./work.ts', import.meta.url));

export default work;
