// What a thread of the pool runs: the TypeScript of tasks.ts, read through Vite once and kept.
import { load } from '../build/launch.mjs';

const { work } = await load(new URL('./tasks.ts', import.meta.url));

export default work;
