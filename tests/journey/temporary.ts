// Runs before each journey: everything temporary, browsers' profiles among it, lies in one folder that the run removes at its
// end, also what a process or a browser ended by force has left.
import { inject } from 'vitest';

// Node and the browsers take their folder for temporary files from here.
process.env.TMPDIR = inject('temporary');
